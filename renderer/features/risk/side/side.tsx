import { useId } from 'react';
import { t } from '../../../i18n/t.ts';
import { useStore } from '../../../state/store.ts';
import { Tabs } from '../../../ui/tabs.tsx';
import type { ScenarioEntry } from '../register.ts';
import { sidePart } from '../requests.ts';
import { Details } from './details.tsx';
import { History } from './history.tsx';
import styles from './side.module.css';

/** What stands beside the figures: the record of the scenario, and what happened to it. */
export function Side({ entry }: { readonly entry: ScenarioEntry }) {
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
          { id: 'details', label: t('risk.details') },
          { id: 'history', label: t('risk.history') },
        ]}
      />
      <div id={panelId} role="tabpanel" tabIndex={-1} aria-label={t(`risk.${part}`)} className={styles.body}>
        {part === 'details' ? <Details entry={entry} /> : <History scenario={entry.scenario} />}
      </div>
    </section>
  );
}
