import type { Scores } from '../../../../shared/contract/responsibilities.ts';
import { decimal } from '../../../../shared/format/number.ts';
import { t } from '../../../i18n/t.ts';
import { PanelHead } from '../../../ui/panel-head.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import { Figure } from './figure.tsx';
import styles from './overview.module.css';

type Row = Scores['areas'][number];

/** Posture, areas and groups, each with its completeness and what the blanks could still do to it. */
export function ScoreTable({ scores }: { readonly scores: Scores }) {
  const { whole, areas, groups } = scores;
  return (
    <section className={styles.panel}>
      <PanelHead
        title={t('responsibilities.posture')}
        note={
          <>
            <Figure of={t('responsibilities.posture')} figure={whole} asPosture />
            {t('responsibilities.posture.note', { rated: whole.rated, count: whole.applicable })}
          </>
        }
      />
      <table className={styles.table} aria-label={t('responsibilities.scores')}>
        <thead>
          <tr>
            <th scope="col">{t('responsibilities.scores.of')}</th>
            <th scope="col" className={styles.number}>
              {t('responsibilities.maturity')}
            </th>
            <th scope="col">{t('responsibilities.scores.complete')}</th>
            <th scope="col" className={styles.number}>
              {t('responsibilities.scores.bounds')}
            </th>
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => (
            <AreaRows key={area.id} area={area} groups={groups.filter(({ areaId }) => areaId === area.id)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function AreaRows({ area, groups }: { area: Row; groups: readonly Row[] }) {
  // An area of one group would say everything twice.
  const shown = groups.length > 1 ? groups : [];
  return (
    <>
      <ScoreRow row={area} className={styles.area} />
      {shown.map((group) => (
        <ScoreRow key={group.id} row={group} className={styles.group} />
      ))}
    </>
  );
}

function ScoreRow({ row: { id, title, figure }, className }: { row: Row; className: string | undefined }) {
  const { rated, applicable, low, high } = figure;
  const text = t('responsibilities.figure.of', { rated, count: applicable });
  return (
    <tr className={className}>
      <th scope="row">
        {id} {title}
      </th>
      <td className={styles.number}>
        <Figure of={`${id} ${title}`} figure={figure} />
      </td>
      <td>
        <span className={styles.bar}>
          <ProgressBar
            thin
            tone="neutral"
            value={applicable === 0 ? 0 : rated / applicable}
            label={t('responsibilities.scores.complete')}
            valueText={text}
          />
        </span>
        <span className={styles.quiet}>{text}</span>
      </td>
      <td className={styles.number}>
        {decimal(low, 1)}–{decimal(high, 1)}
      </td>
    </tr>
  );
}
