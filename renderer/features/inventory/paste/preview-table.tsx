import { PASTE_FIELDS } from '../../../../shared/rules/asset-headings.ts';
import type { PasteColumn, PasteProblem, PasteTarget } from '../../../../shared/rules/asset-paste.ts';
import { fieldName } from '../../../i18n/asset-words.ts';
import { t } from '../../../i18n/t.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Select } from '../../../ui/select.tsx';
import styles from './preview-table.module.css';

const MOST = 8;

export interface PreviewTableProps {
  readonly cells: readonly (readonly string[])[];
  readonly headings: boolean;
  readonly columns: readonly PasteColumn[];
  readonly problems: readonly PasteProblem[];
  readonly onAim: (index: number, target: PasteTarget) => void;
}

/** The first rows as pasted; above each column where it goes, cells that are left out marked. */
export function PreviewTable({ cells, headings, columns, problems, onAim }: PreviewTableProps) {
  const first = headings ? 1 : 0;
  const body = cells.slice(first, first + MOST);
  const left = new Set(problems.map(({ row, column }) => `${row} ${column}`));
  const more = cells.length - first - body.length;
  const targets: { value: PasteTarget; label: string }[] = [
    ...PASTE_FIELDS.filter((field) => field !== 'source').map((field) => ({
      value: field,
      label: fieldName(field),
    })),
    { value: 'attribute', label: t('inventory.paste.attribute') },
    { value: 'ignore', label: t('inventory.paste.ignore') },
  ];
  return (
    <section className={styles.scroller} aria-label={t('inventory.paste.preview')}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column, index) => {
              const heading = column.heading || t('inventory.paste.column', { number: index + 1 });
              return (
                <th key={heading + String(index)} scope="col">
                  <span className={styles.heading}>{heading}</span>
                  <Select
                    aria-label={t('inventory.paste.goesTo', { number: index + 1, heading })}
                    value={column.target}
                    options={targets}
                    onValueChange={(target) => onAim(index, target)}
                  />
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {body.map((row, rowIndex) => {
            const number = rowIndex + first + 1;
            return (
              <tr key={number}>
                {columns.map((column, index) => (
                  <td
                    key={column.heading + String(index)}
                    className={classNames(
                      column.target === 'ignore' && styles.ignored,
                      left.has(`${number} ${index + 1}`) && styles.left,
                    )}
                  >
                    {row[index]}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {more > 0 && <p className={styles.more}>{t('inventory.paste.moreRows', { count: more })}</p>}
    </section>
  );
}
