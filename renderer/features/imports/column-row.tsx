import { memo } from 'react';
import { IMPORT_FIELDS, type ImportTarget, type TableColumn } from '../../../shared/contract/imports.ts';
import { t } from '../../i18n/t.ts';
import { classNames } from '../../ui/class-names.ts';
import { Select } from '../../ui/select.tsx';
import styles from './columns-panel.module.css';
import { aimColumn } from './import-run.ts';
import { targetName } from './words.ts';

const TARGETS: readonly { value: ImportTarget; label: string }[] = [
  ...(['attribute', 'ignore'] as const),
  ...IMPORT_FIELDS,
].map((value) => ({ value, label: targetName(value) }));

export interface ColumnRowProps {
  readonly column: TableColumn;
  readonly target: ImportTarget;
}

/** One column of the file. */
export const ColumnRow = memo(function ColumnRow({ column, target }: ColumnRowProps) {
  const { heading, samples, index } = column;
  const isField = target !== 'attribute' && target !== 'ignore';
  return (
    <tr className={classNames(isField && styles.field, target === 'ignore' && styles.ignored)}>
      <th scope="row" title={heading}>
        <span className={styles.text}>{heading}</span>
      </th>
      <td title={samples.join('\n')}>
        <span className={styles.text}>
          {samples.length === 0 ? (
            <i className={styles.blank}>{t('imports.columns.blank')}</i>
          ) : (
            samples.map((sample, i) => (
              <span key={sample} className={styles.sample}>
                {i > 0 && ' · '}
                {sample}
              </span>
            ))
          )}
        </span>
      </td>
      <td>
        <Select<ImportTarget>
          aria-label={t('imports.columns.becomesOf', { heading })}
          value={target}
          options={TARGETS}
          onValueChange={(value) => aimColumn(index, value)}
        />
      </td>
    </tr>
  );
});
