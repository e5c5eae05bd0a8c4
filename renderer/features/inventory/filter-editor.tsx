import { type RefObject, useMemo, useState } from 'react';
import type { AssetRow } from '../../../shared/model/asset.ts';
import {
  ASSET_FIELDS,
  type AssetField,
  assetText,
  isAssetField,
  isChoiceField,
} from '../../../shared/rules/asset-fields.ts';
import {
  type AssetFilter,
  FILTER_TESTS,
  type FilterTest,
  takesValue,
} from '../../../shared/rules/asset-filter.ts';
import { choiceOptions, fieldName } from '../../i18n/asset-words.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { ComboInput } from '../../ui/combo-input.tsx';
import { Field } from '../../ui/field.tsx';
import { Popover } from '../../ui/popover.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './filter-editor.module.css';
import { testWords } from './words.ts';

export interface FilterEditorProps {
  readonly open: boolean;
  /** The filter to change; null for a new one. */
  readonly filter: AssetFilter | null;
  readonly rows: readonly AssetRow[];
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly onStore: (filter: AssetFilter) => void;
}

/** Field, test and value of one filter. Enter puts it in force. */
export function FilterEditor({ open, filter, rows, anchor, onClose, onStore }: FilterEditorProps) {
  const label = filter === null ? t('inventory.filter.add') : t('inventory.filter.change');
  return (
    <Popover open={open} onClose={onClose} anchor={anchor} label={label} className={styles.panel}>
      <FilterForm filter={filter} rows={rows} action={label} onStore={onStore} />
    </Popover>
  );
}

interface FilterFormProps extends Pick<FilterEditorProps, 'filter' | 'rows' | 'onStore'> {
  readonly action: string;
}

function FilterForm({ filter, rows, action, onStore }: FilterFormProps) {
  const known = filter !== null && isAssetField(filter.field) ? filter.field : 'stage';
  const [field, setField] = useState<AssetField>(known);
  const [test, setTest] = useState<FilterTest>(filter?.test ?? 'is');
  const [value, setValue] = useState(filter?.value ?? '');
  const tests = testsOf(field);
  const options = isChoiceField(field) ? choiceOptions(field) : null;
  const suggestions = useMemo(() => (options === null ? valuesOf(rows, field) : []), [rows, field, options]);
  const chooseField = (next: AssetField) => {
    setField(next);
    setValue('');
    if (!testsOf(next).includes(test)) setTest(testsOf(next)[0] ?? 'is');
  };
  const ready = !takesValue(test) || value.trim() !== '';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onStore({ field, test, value: takesValue(test) ? value.trim() : '' });
      }}
    >
      <Field label={t('inventory.filter.field')}>
        {(control) => (
          <Select
            {...control}
            value={field}
            options={ASSET_FIELDS.map((name) => ({ value: name, label: fieldName(name) }))}
            onValueChange={chooseField}
          />
        )}
      </Field>
      <Field label={t('inventory.filter.test')}>
        {(control) => (
          <Select
            {...control}
            value={test}
            options={tests.map((name) => ({ value: name, label: testWords(field, name) }))}
            onValueChange={setTest}
          />
        )}
      </Field>
      {takesValue(test) && (
        <Field label={t('inventory.filter.value')}>
          {(control) =>
            options !== null && test !== 'contains' ? (
              <Select
                {...control}
                value={value}
                options={options}
                placeholder={t('inventory.notSet')}
                onValueChange={setValue}
              />
            ) : (
              <ComboInput {...control} value={value} suggestions={suggestions} onValueChange={setValue} />
            )
          }
        </Field>
      )}
      <Button type="submit" disabledReason={ready ? null : t('inventory.filter.value')}>
        {action}
      </Button>
    </form>
  );
}

/** Both cards together are either complete or not; every other field takes every test. */
const testsOf = (field: AssetField): readonly FilterTest[] =>
  field === 'cards' ? ['is blank', 'is not blank'] : FILTER_TESTS;

const MOST = 200;

/** Values on offer: those the field has somewhere. */
function valuesOf(rows: readonly AssetRow[], field: AssetField): readonly string[] {
  const values = new Set<string>();
  for (const row of rows) {
    const text = assetText(row, field);
    if (text !== '') values.add(text);
    if (values.size >= MOST) break;
  }
  return [...values].sort((a, b) => a.localeCompare(b));
}
