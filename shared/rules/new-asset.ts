import type { Asset } from '../model/asset.ts';

/** What must be said of a new asset; all else may be left out. */
type Stated = Pick<Asset, 'name' | 'type'> & Partial<Asset>;

/** The asset that was described: what is left out is "not stated yet". */
export const newAsset = (id: string, ref: string, stated: Stated): Asset => ({
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
  ...stated,
});
