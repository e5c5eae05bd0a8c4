import { useState } from 'react';
import type { ImportTarget, TableColumn } from '../../../shared/contract/imports.ts';
import type { ImportMapping } from '../../../shared/model/asset.ts';
import { useRead } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { ColumnRow } from './column-row.tsx';
import styles from './columns-panel.module.css';
import { findColumns, targetsOf } from './columns.ts';
import { aimRest, correct, type Previewing } from './import-run.ts';
import { MappingBar } from './mapping-bar.tsx';

/** Columns shown at first, and with each press for more. */
const PAGE = 150;

/** Every column of the file: its heading, what its rows say, and what becomes of it. */
export function ColumnsPanel({ run }: { readonly run: Previewing }) {
  const [text, setText] = useState('');
  const [most, setMost] = useState(PAGE);
  const { columns } = run.preview;
  const saved = useRead('mappings', 'list', {});
  const known = useful(saved.data ?? [], columns);
  const targets = targetsOf(columns, run.wish.columns);
  const found = findColumns(columns, text);
  return (
    <>
      <div className={styles.bar}>
        <SearchField
          value={text}
          onValueChange={setText}
          label={t('imports.columns.find')}
          placeholder={t('imports.columns.find')}
        />
        <span className={styles.summary} role="status">
          {summary(targets)}
        </span>
        <MappingBar run={run} targets={targets} />
        <MenuButton
          label={t('imports.columns.all')}
          align="end"
          items={[
            {
              id: 'ignore',
              label: t('imports.columns.ignoreRest'),
              onSelect: () => aimRest('attribute', 'ignore'),
            },
            {
              id: 'keep',
              label: t('imports.columns.keepRest'),
              onSelect: () => aimRest('ignore', 'attribute'),
            },
            'separator',
            {
              id: 'guess',
              label: t('imports.columns.guess'),
              onSelect: () => correct({ mapping: 'none' }),
            },
            ...known.map(({ id, name }) => ({
              id,
              label: t('imports.mapping.use', { name }),
              onSelect: () => correct({ mapping: id }),
            })),
          ]}
        />
      </div>
      <section className={styles.scroller} aria-label={t('imports.columns.table')} tabIndex={-1}>
        <table className={styles.table} aria-label={t('imports.columns.table')}>
          <thead>
            <tr>
              <th scope="col">{t('imports.columns.heading')}</th>
              <th scope="col">{t('imports.columns.samples')}</th>
              <th scope="col">{t('imports.columns.becomes')}</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, most).map((column) => (
              <ColumnRow
                key={column.index}
                column={column}
                target={targets[columns.indexOf(column)] ?? column.target}
              />
            ))}
          </tbody>
        </table>
        {found.length === 0 && <p className={styles.none}>{t('imports.columns.none')}</p>}
        {found.length > most && (
          <div className={styles.none}>
            <Button onClick={() => setMost(most + PAGE)}>
              {t('imports.columns.more', { count: Math.min(PAGE, found.length - most) })}
            </Button>
          </div>
        )}
      </section>
    </>
  );
}

/** The saved mappings that find their name column in the file. */
function useful(saved: readonly ImportMapping[], columns: readonly TableColumn[]): readonly ImportMapping[] {
  const here = new Set(columns.map(({ heading }) => heading));
  return saved.filter((mapping) =>
    Object.entries(mapping.columns).some(([heading, target]) => target === 'name' && here.has(heading)),
  );
}

function summary(targets: readonly ImportTarget[]): string {
  const own = targets.filter((target) => target === 'attribute').length;
  const left = targets.filter((target) => target === 'ignore').length;
  return t('imports.columns.summary', { fields: targets.length - own - left, own, left });
}
