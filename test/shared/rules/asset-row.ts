import type { AssetRow } from '../../../shared/model/asset.ts';
import { newAsset } from '../../../shared/rules/new-asset.ts';

/** A row of the inventory grid; what is left out is not stated. */
export function assetRow(fields: Partial<AssetRow> = {}): AssetRow {
  const {
    description: _,
    attributes: __,
    ...row
  } = newAsset('01900000-0000-7000-8000-000000000001', 'AST-001', {
    name: 'Lapse prediction model',
    type: 'model',
  });
  return { ...row, links: 0, ...fields };
}
