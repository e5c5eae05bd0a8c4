import { decimal } from '../../../shared/format/number.ts';
import { t } from '../../i18n/t.ts';
import { useCommands } from '../../state/commands.ts';
import { useStore } from '../../state/store.ts';
import { ProgressPanel } from '../../ui/progress-panel.tsx';
import { useDelayed } from '../../ui/use-delayed.ts';
import styles from './run-panel.module.css';
import { cancelSimulation, type RunState, simulationRun } from './simulation-run.ts';

/** The simulation under way, with its count and its way out. */
export function RunPanel() {
  const run = useStore(simulationRun);
  useCommands(
    run === null
      ? []
      : [
          {
            id: 'risk.cancel',
            group: t('risk.group'),
            title: t('risk.run.cancel'),
            keys: ['Esc'],
            run: cancelSimulation,
          },
        ],
  );
  return run && <Progress {...run} />;
}

/** What is over sooner needs no panel. */
const PATIENCE = 150;

function Progress({ doneYears, totalYears, cancelling }: RunState) {
  const shown = useDelayed(true, PATIENCE);
  if (!shown) return null;
  return (
    <div className={styles.dock} role="status">
      <ProgressPanel
        title={t('risk.run.busy')}
        value={totalYears === 0 ? 0 : doneYears / totalYears}
        counted={
          totalYears === 0
            ? t('risk.run.begins')
            : t('risk.run.counted', { done: decimal(doneYears, 0), total: decimal(totalYears, 0) })
        }
        note={t('risk.run.note')}
        cancelLabel={t('app.cancel')}
        cancelling={cancelling}
        onCancel={cancelSimulation}
      />
    </div>
  );
}
