import { t } from '../../../i18n/t.ts';
import { createStore, useStore } from '../../../state/store.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import type { Place } from '../place.ts';
import { Contributions } from './contributions.tsx';
import { Dependence } from './ties/dependence.tsx';
import { HeatMap } from './heat-map.tsx';
import styles from './parts-panel.module.css';
import { States } from './states.tsx';

const PARTS = (['contributions', 'states', 'dependence', 'heatMap'] as const).map((value) => ({
  value,
  label: t(`risk.portfolio.${value}`),
}));

/** What stands beside the sum. The heat map is there for those who ask for it. */
export const portfolioPart = createStore<(typeof PARTS)[number]['value']>('contributions');

/** What makes up the sum: each scenario's part, other states of it, how scenarios hang together, a heat map. */
export function PartsPanel({ onSelect }: { readonly onSelect: Place['select'] }) {
  const part = useStore(portfolioPart);
  return (
    <div className={styles.panel}>
      <div className={styles.switch}>
        <Segmented
          label={t('risk.portfolio.part')}
          value={part}
          onValueChange={portfolioPart.set}
          options={PARTS}
        />
      </div>
      {part === 'contributions' && <Contributions />}
      {part === 'states' && <States />}
      {part === 'dependence' && <Dependence />}
      {part === 'heatMap' && <HeatMap onSelect={onSelect} />}
    </div>
  );
}
