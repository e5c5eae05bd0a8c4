import { memo, useId } from 'react';
import { t } from '../../../i18n/t.ts';
import { useStore } from '../../../state/store.ts';
import { Tabs } from '../../../ui/tabs.tsx';
import type { ScenarioEntry } from '../register.ts';
import { sidePart } from '../requests.ts';
import { TreatmentPanel } from '../treatments/treatment-panel.tsx';
import type { Options } from '../treatments/use-options.ts';
import { Details } from './details.tsx';
import { History } from './history.tsx';
import styles from './side.module.css';

export interface SideProps {
  readonly entry: ScenarioEntry;
  readonly options: Options;
}

/** What stands beside the figures: the record of the scenario, and what happened to it. A trial of ranges leaves it as it is. */
export const Side = memo(function Side({ entry, options }: SideProps) {
  const part = useStore(sidePart);
  const panelId = useId();
  return (
    <section className={styles.about} aria-label={t('risk.about')}>
      <Tabs
        kind="record"
        label={t('risk.about.parts')}
        value={part}
        onValueChange={sidePart.set}
        panelId={panelId}
        tabs={[
          {
            id: 'treatments',
            label: t('risk.treatments'),
            ...(options.options.length > 1 && { count: options.options.length - 1 }),
          },
          { id: 'details', label: t('risk.details') },
          { id: 'history', label: t('risk.history') },
        ]}
      />
      <div
        id={panelId}
        role="tabpanel"
        // The history holds nothing that could be focused, and is scrolled by key all the same.
        tabIndex={part === 'history' ? 0 : -1}
        aria-label={t(`risk.${part}`)}
        className={part === 'treatments' ? styles.treatments : styles.body}
      >
        {part === 'treatments' && <TreatmentPanel entry={entry} found={options} />}
        {part === 'details' && <Details entry={entry} />}
        {part === 'history' && <History scenario={entry.scenario} />}
      </div>
    </section>
  );
});
