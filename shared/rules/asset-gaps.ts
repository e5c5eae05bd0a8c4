import type { Asset, AssetType } from '../model/asset.ts';

const LEARNS: ReadonlySet<AssetType> = new Set(['model', 'agent', 'service']);

/** Whether a model card is expected: for whatever answers with what it has learnt. */
export const needsModelCard = (type: AssetType): boolean => LEARNS.has(type);

/** Whether a data card is expected: for data, and for what was trained on data. */
export const needsDataCard = (type: AssetType): boolean => type === 'dataset' || LEARNS.has(type);

type Carded = Pick<Asset, 'type' | 'modelCard' | 'dataCard'>;

/** State of one card: there, missing, or not expected for this type of asset. */
export type CardState = 'there' | 'missing' | 'not needed';

export const modelCardState = (asset: Carded): CardState =>
  state(asset.modelCard, needsModelCard(asset.type));
export const dataCardState = (asset: Carded): CardState => state(asset.dataCard, needsDataCard(asset.type));

function state(card: string, needed: boolean): CardState {
  if (card.trim() !== '') return 'there';
  return needed ? 'missing' : 'not needed';
}

/** What an asset still lacks before later steps can build on it. */
export interface AssetGaps {
  owner: boolean;
  tier: boolean;
  card: boolean;
}

export const assetGaps = (asset: Carded & Pick<Asset, 'owner' | 'tier'>): AssetGaps => ({
  owner: asset.owner.trim() === '',
  tier: asset.tier === null,
  card: modelCardState(asset) === 'missing' || dataCardState(asset) === 'missing',
});
