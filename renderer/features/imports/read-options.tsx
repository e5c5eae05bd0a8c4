import { useEffect, useState } from 'react';
import {
  DELIMITERS,
  type Delimiter,
  ENCODINGS,
  type Encoding,
  type ImportPreview,
  type TableOptions,
} from '../../../shared/contract/imports.ts';
import type { AssetType } from '../../../shared/model/asset.ts';
import { choiceOptions } from '../../i18n/asset-words.ts';
import { t } from '../../i18n/t.ts';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { correct } from './import-run.ts';
import styles from './read-options.module.css';
import { encodingName } from './words.ts';

export interface ReadOptionsProps {
  readonly preview: ImportPreview;
  readonly wish: TableOptions;
}

/** How the file was read, each part open to correction. */
export function ReadOptions({ preview, wish }: ReadOptionsProps) {
  const { options, sheets } = preview;
  const isTable = preview.kind === 'table';
  const encoding = wish.encoding ?? options.encoding;
  const delimiter = wish.delimiter ?? options.delimiter;
  return (
    <section className={styles.options} aria-label={t('imports.read.how')}>
      {isTable && sheets.length > 0 && (
        <Field label={t('imports.read.sheet')} className={styles.wide}>
          {(control) => (
            <Select
              {...control}
              value={wish.sheet ?? options.sheet ?? ''}
              options={sheets.map((sheet) => ({ value: sheet, label: sheet }))}
              onValueChange={(sheet) => correct({ sheet })}
            />
          )}
        </Field>
      )}
      {isTable && encoding !== null && (
        <Field label={t('imports.read.encoding')} className={styles.option}>
          {(control) => (
            <Select<Encoding>
              {...control}
              value={encoding}
              options={ENCODINGS.map((value) => ({ value, label: encodingName(value) }))}
              onValueChange={(value) => correct({ encoding: value })}
            />
          )}
        </Field>
      )}
      {isTable && delimiter !== null && (
        <Field label={t('imports.read.delimiter')} className={styles.option}>
          {(control) => (
            <Select<Delimiter>
              {...control}
              value={delimiter}
              options={DELIMITERS.map((value) => ({ value, label: t(`imports.read.delimiter.${value}`) }))}
              onValueChange={(value) => correct({ delimiter: value })}
            />
          )}
        </Field>
      )}
      {isTable && <HeadingRow row={wish.headingRow ?? options.headingRow ?? 1} />}
      {isTable && (
        <Field label={t('imports.read.defaultType')} className={styles.option}>
          {(control) => (
            <Select
              {...control}
              value={wish.defaultType ?? options.defaultType ?? ''}
              options={choiceOptions('type')}
              onValueChange={(type) => correct({ defaultType: type as AssetType })}
            />
          )}
        </Field>
      )}
      <Field label={t('imports.read.existing')} className={styles.option}>
        {(control) => (
          <Select<'skip' | 'update'>
            {...control}
            title={t('imports.read.existing.hint')}
            value={wish.updateExisting ? 'update' : 'skip'}
            options={[
              { value: 'skip', label: t('imports.read.existing.skip') },
              { value: 'update', label: t('imports.read.existing.update') },
            ]}
            onValueChange={(value) => correct({ updateExisting: value === 'update' })}
          />
        )}
      </Field>
    </section>
  );
}

/** The row of the headings. What is typed counts when the field is left or Enter is pressed. */
function HeadingRow({ row }: { readonly row: number }) {
  const [typed, setTyped] = useState(String(row));
  const [wrong, setWrong] = useState(false);
  useEffect(() => {
    setTyped(String(row));
    setWrong(false);
  }, [row]);
  const settle = () => {
    const next = Number(typed);
    if (!/^\d{1,6}$/.test(typed.trim()) || next < 1) return setWrong(true);
    setWrong(false);
    if (next !== row) correct({ headingRow: next });
  };
  return (
    <Field
      label={t('imports.read.headingRow')}
      className={styles.narrow}
      error={wrong ? t('imports.read.headingRowWrong') : null}
    >
      {(control) => (
        <TextInput
          {...control}
          numeric
          value={typed}
          onValueChange={setTyped}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key === 'Enter') settle();
          }}
        />
      )}
    </Field>
  );
}
