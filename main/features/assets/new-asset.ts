import type { AssetDraft } from '../../../shared/contract/assets.ts';
import type { Asset } from '../../../shared/model/asset.ts';

/** The asset a draft describes: what it leaves out is "not stated yet". */
export const newAsset = (id: string, ref: string, draft: AssetDraft): Asset => ({
  id,
  ref,
  stage: null,
  component: null,
  deployment: null,
  owner: '',
  custodian: '',
  vendor: '',
  tier: null,
  confidentiality: null,
  integrity: null,
  availability: null,
  exportMark: '',
  modelCard: '',
  dataCard: '',
  version: '',
  licence: '',
  location: '',
  description: '',
  source: '',
  attributes: {},
  ...draft,
});
