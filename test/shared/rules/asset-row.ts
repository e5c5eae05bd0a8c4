import type { AssetRow } from '../../../shared/model/asset.ts';

/** A row of the inventory grid; what is left out is not stated. */
export const assetRow = (fields: Partial<AssetRow> = {}): AssetRow => ({
  id: '01900000-0000-7000-8000-000000000001',
  ref: 'AST-001',
  name: 'Lapse prediction model',
  type: 'model',
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
  source: '',
  links: 0,
  ...fields,
});
