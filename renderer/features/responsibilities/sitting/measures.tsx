import { t } from '../../../i18n/t.ts';
import { PanelHead } from '../../../ui/panel-head.tsx';
import type { Place } from '../place.ts';
import { MeasureRow } from './measure-row.tsx';
import styles from './measures.module.css';

/** The measures of the responsibility with target, trend and verdict. */
export function Measures({ place: { unit } }: { readonly place: Place }) {
  const { measures } = unit.content;
  const printed = measures.filter(({ printedTarget }) => printedTarget !== null).length;
  return (
    <section className={styles.measures} data-measures="">
      <PanelHead
        title={t('responsibilities.measures')}
        note={
          printed === 0
            ? t('responsibilities.measures.noTarget')
            : t('responsibilities.measures.printed', { count: printed })
        }
      />
      <div className={styles.list}>
        {measures.map((measure) => (
          <MeasureRow
            key={measure.id}
            measure={measure}
            verdict={unit.measures.find(({ id }) => id === measure.id)?.verdict ?? 'no measurement'}
          />
        ))}
      </div>
    </section>
  );
}
