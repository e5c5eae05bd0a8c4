import { type ReactNode, useState } from 'react';
import type { AssetDraft } from '../../../../shared/contract/assets.ts';
import type { Asset, AssetRow } from '../../../../shared/model/asset.ts';
import { readCell } from '../../../../shared/rules/asset-cells.ts';
import type { ChoiceField as ChoiceName } from '../../../../shared/rules/asset-fields.ts';
import { choiceOptions, choiceWords, fieldName } from '../../../i18n/asset-words.ts';
import { t } from '../../../i18n/t.ts';
import { toastError } from '../../../state/toast.ts';
import { Definition } from '../../../ui/definition-list.tsx';
import { EditableSelect } from '../../../ui/editable-select.tsx';
import { EditableText } from '../../../ui/editable-text.tsx';
import { CiaCell } from '../cells.tsx';
import type { SuggestedField } from '../suggestions.ts';
import { Select } from '../../../ui/select.tsx';
import styles from './fields.module.css';

type TextName =
  | 'owner'
  | 'custodian'
  | 'vendor'
  | 'exportMark'
  | 'modelCard'
  | 'dataCard'
  | 'version'
  | 'licence'
  | 'location'
  | 'description'
  | 'source';

const OFFERED: ReadonlySet<string> = new Set<SuggestedField>([
  'owner',
  'custodian',
  'vendor',
  'licence',
  'exportMark',
]);

export interface SavingProps {
  readonly suggest: (field: SuggestedField) => readonly string[];
  readonly onSave: (patch: Partial<AssetDraft>) => Promise<void>;
}

export interface TextFieldProps extends SavingProps {
  readonly row: Pick<Asset, 'name'> & Partial<Record<TextName, string>>;
  readonly field: TextName;
  readonly placeholder?: string;
  readonly wanted?: boolean;
  readonly multiline?: boolean;
  readonly readOnly?: boolean;
  readonly hint?: ReactNode;
}

/** A text of the asset with its name. Blank means "not set yet" and can be filled where it stands. */
export function TextField({ row, field, suggest, onSave, placeholder, hint, ...rest }: TextFieldProps) {
  return (
    <Definition term={fieldName(field)} hint={hint}>
      <EditableText
        {...rest}
        value={row[field] ?? ''}
        label={fieldName(field)}
        placeholder={placeholder ?? t('inventory.notSet')}
        suggestions={OFFERED.has(field) ? suggest(field as SuggestedField) : undefined}
        onSave={(text) => saveText(field, text, onSave)}
      />
    </Definition>
  );
}

/** Stores a text of the asset; rejects with words when it cannot be. */
export async function saveText(field: TextName, text: string, onSave: SavingProps['onSave']): Promise<void> {
  const reading = readCell(field, text);
  if ('problem' in reading) throw new Error(t('inventory.tooLong'));
  await onSave(reading.patch);
}

export interface ChoiceFieldProps extends SavingProps {
  readonly row: AssetRow;
  readonly field: Exclude<ChoiceName, 'tier' | 'confidentiality' | 'integrity' | 'availability'>;
  readonly display?: ReactNode;
}

/** A value of a closed list with its name. */
export function ChoiceField({ row, field, display, onSave }: ChoiceFieldProps) {
  return (
    <Definition term={fieldName(field)}>
      <EditableSelect
        value={row[field] ?? ''}
        label={fieldName(field)}
        options={choiceOptions(field)}
        placeholder={t('inventory.notSet')}
        clearable={field !== 'type'}
        display={display}
        onSave={(value) => onSave({ [field]: value || null })}
      />
    </Definition>
  );
}

const TRIO = ['confidentiality', 'integrity', 'availability'] as const;

/** Confidentiality, integrity and availability in one line; opened, one list for each. */
export function CiaField({ row, onSave }: Pick<ChoiceFieldProps, 'row' | 'onSave'>) {
  const [open, setOpen] = useState(false);
  const [c, i, a] = TRIO.map((field) => (row[field] === null ? '–' : choiceWords(field, row[field])));
  const words = TRIO.every((field) => row[field] === null)
    ? t('inventory.notSet')
    : t('inventory.levels.three', { c: c ?? '', i: i ?? '', a: a ?? '' });
  return (
    <Definition term={fieldName('cia')} row>
      <button
        type="button"
        className={styles.trio}
        aria-expanded={open}
        aria-label={`${fieldName('cia')}: ${words}`}
        onClick={() => setOpen(!open)}
      >
        <CiaCell {...row} />
        <span>{words}</span>
      </button>
      {open && (
        <span className={styles.levels}>
          {TRIO.map((field) => (
            <Select
              key={field}
              aria-label={fieldName(field)}
              title={fieldName(field)}
              value={row[field] ?? ''}
              options={choiceOptions(field)}
              placeholder={fieldName(field)}
              clearable
              onValueChange={(value) => void onSave({ [field]: value || null }).catch(toastError)}
            />
          ))}
        </span>
      )}
    </Definition>
  );
}
