import type { AssetRow } from '../model/asset.ts';
import { LEVELS, TIERS } from '../model/basics.ts';
import {
  ASSET_TYPES,
  type AssetType,
  COMPONENTS,
  type Component,
  DEPLOYMENTS,
  type Deployment,
  STAGES,
  type Stage,
} from '../model/asset.ts';
import type { Level, Tier } from '../model/basics.ts';
import { assetGaps } from './asset-gaps.ts';

/** Fields of the inventory that can be shown, filtered and sorted by. `cards` stands for both cards at once. */
export const ASSET_FIELDS = [
  'ref',
  'name',
  'type',
  'stage',
  'tier',
  'owner',
  'custodian',
  'vendor',
  'component',
  'deployment',
  'confidentiality',
  'integrity',
  'availability',
  'exportMark',
  'modelCard',
  'dataCard',
  'cards',
  'version',
  'licence',
  'location',
  'source',
  'links',
] as const satisfies readonly (keyof AssetRow | 'cards')[];
export type AssetField = (typeof ASSET_FIELDS)[number];

/** Fields with a closed list of values, in the order people think of them: low to high, early to late. */
export const CHOICES = {
  type: ASSET_TYPES,
  stage: STAGES,
  tier: TIERS,
  component: COMPONENTS,
  deployment: DEPLOYMENTS,
  confidentiality: LEVELS,
  integrity: LEVELS,
  availability: LEVELS,
} as const satisfies Partial<Record<AssetField, readonly string[]>>;
export type ChoiceField = keyof typeof CHOICES;
export type ChoiceValue = AssetType | Stage | Tier | Component | Deployment | Level;

export const isAssetField = (name: string): name is AssetField =>
  (ASSET_FIELDS as readonly string[]).includes(name);
export const isChoiceField = (name: string): name is ChoiceField => Object.hasOwn(CHOICES, name);

/** Value of a field as stored, as text; empty when not stated. `cards` is blank while a card that is expected is missing. */
export function assetText(row: AssetRow, field: AssetField): string {
  if (field === 'cards') return assetGaps(row).card ? '' : 'complete';
  const value = row[field];
  return value === null ? '' : String(value);
}

/** What a field sorts by: the rank of a choice, the number of a reference, otherwise its text. Null when blank. */
export function assetOrder(row: AssetRow, field: AssetField): string | number | null {
  if (field === 'links') return row.links;
  if (field === 'ref') return Number(row.ref.slice(4));
  const text = assetText(row, field);
  if (text === '') return null;
  return isChoiceField(field) ? (CHOICES[field] as readonly string[]).indexOf(text) : text;
}
