import {
  type AssetField,
  CHOICES,
  type ChoiceField,
  isChoiceField,
} from '../../shared/rules/asset-fields.ts';
import type { PasteField } from '../../shared/rules/asset-headings.ts';
import { isMessageKey, t } from './t.ts';

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
