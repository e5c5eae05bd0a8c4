import { IconTimeline } from '@tabler/icons-react';
import { date } from '../../../shared/format/date.ts';
import { AgeingBars } from '../../charts/ageing-bars.tsx';
import { t } from '../../i18n/t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './ageing.module.css';
import { ageingRows } from './ageing-rows.ts';
import { useRegister } from './register.ts';

/** How long each exception has been in force, and how long it still is. */
export function Ageing() {
  const { views, today } = useRegister();
  const rows = ageingRows(views);
  const named = (view: (typeof rows)[number]['view']) =>
    t('exceptions.inspector', { ref: view.ref, title: view.title });
  return (
    <div className={styles.place}>
      {rows.length === 0 ? (
        <div className={styles.empty}>
          <EmptyState icon={IconTimeline} title={t('exceptions.ageing.none')}>
            {t('exceptions.ageing.noneText')}
          </EmptyState>
        </div>
      ) : (
        <AgeingBars
          title={t('exceptions.ageing')}
          note={t('exceptions.ageing.note')}
          summary={t('exceptions.ageing.summary', { count: rows.length })}
          tableLabel={t('exceptions.ageing.table')}
          labelWidth={320}
          today={today}
          rows={rows.map(({ view, ...row }) => ({ ...row, label: named(view) }))}
          table={{
            columns: [
              t('entity.exception'),
              t('exceptions.ageing.from'),
              t('exceptions.ends'),
              t('exceptions.ageing.verdict'),
            ],
            rows: rows.map(({ view, from, due, verdict }) => [named(view), date(from), date(due), verdict]),
          }}
        />
      )}
    </div>
  );
}
