import type { Relation } from '../../../shared/model/asset.ts';
import {
  type AssetField,
  CHOICES,
  type ChoiceField,
  isChoiceField,
} from '../../../shared/rules/asset-fields.ts';
import type { FilterTest } from '../../../shared/rules/asset-filter.ts';
import type { PasteField } from '../../../shared/rules/asset-headings.ts';
import { isMessageKey, t } from '../../i18n/t.ts';

/** What a field is called on screen. */
export const fieldName = (field: AssetField | PasteField | 'attributes'): string =>
  t(`inventory.field.${field}`);

const PREFIX: Record<ChoiceField, string> = {
  type: 'inventory.type',
  stage: 'inventory.stage',
  tier: 'tier',
  component: 'inventory.component',
  deployment: 'inventory.deployment',
  confidentiality: 'inventory.level',
  integrity: 'inventory.level',
  availability: 'inventory.level',
};

/** The value of a closed list as it reads on screen; other text stays as it is. */
export function choiceWords(field: string, value: string): string {
  const key = isChoiceField(field) ? `${PREFIX[field]}.${value}` : '';
  return isMessageKey(key) ? t(key) : value;
}

/** The values of a closed list for a select, in their order. */
export const choiceOptions = (field: ChoiceField): readonly { value: string; label: string }[] =>
  CHOICES[field].map((value) => ({ value, label: choiceWords(field, value) }));

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
