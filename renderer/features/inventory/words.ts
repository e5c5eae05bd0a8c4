import type { Relation } from '../../../shared/model/asset.ts';
import type { FilterTest } from '../../../shared/rules/asset-filter.ts';
import { t } from '../../i18n/t.ts';

/** A filter's test as it reads between field and value; `cards` has words of its own for being blank. */
export function testWords(field: string, test: FilterTest): string {
  if (field === 'cards' && test === 'is blank') return t('inventory.filter.missing');
  if (field === 'cards' && test === 'is not blank') return t('inventory.filter.complete');
  return t(`inventory.filter.${test}`);
}

/** A relation as read from one of its ends: "trained on" from the model, "trains" from the data. */
export const relationWords = (relation: Relation, fromId: string): string =>
  t(
    relation.fromId === fromId
      ? `inventory.relation.${relation.kind}`
      : `inventory.relation.inverse.${relation.kind}`,
  );
