import { useMemo } from 'react';
import { scoresOf } from '../../../../shared/rules/assessment-scores.ts';
import { t } from '../../../i18n/t.ts';
import { PanelHead } from '../../../ui/panel-head.tsx';
import type { Place } from '../place.ts';
import { useInstrument } from '../use-instrument.ts';
import { AreaRadar } from './area-radar.tsx';
import { Gaps } from './gaps.tsx';
import styles from './overview.module.css';
import { ScoreTable } from './score-table.tsx';

/** All 35 rolled up: figures with completeness, a radar per area, and the gaps by what closing them would do. */
export function Overview({ place }: { readonly place: Place }) {
  const { units, state } = useInstrument();
  const scores = useMemo(() => scoresOf(units, state), [units, state]);
  return (
    <section className={styles.overview} aria-label={t('responsibilities.view.overview')}>
      <div className={styles.top}>
        <ScoreTable scores={scores} />
        <Gaps scores={scores} onSelect={place.go} />
      </div>
      <section className={styles.byArea}>
        <PanelHead title={t('responsibilities.radars')} note={t('responsibilities.radar.note')} />
        <div className={styles.radars}>
          {scores.areas.map(({ id, title }) => (
            <AreaRadar key={id} title={title} units={units.filter(({ content }) => content.areaId === id)} />
          ))}
        </div>
      </section>
    </section>
  );
}
