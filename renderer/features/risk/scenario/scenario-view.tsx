import { useMemo } from 'react';
import { treeScenario } from '../../../../shared/rules/engine-scenario.ts';
import { ESTIMATE_NODES } from '../../../../shared/rules/two-estimates.ts';
import { type Estimated, estimateProblems } from '../../../../shared/rules/estimate-problems.ts';
import type { Scenario as EngineScenario } from '../../../../shared/engine/scenario.ts';
import { useStore } from '../../../state/store.ts';
import { t } from '../../../i18n/t.ts';
import { About } from '../about/about.tsx';
import { type ScenarioEntry, useRegister } from '../register.ts';
import { focusEstimate, shownEstimate } from '../requests.ts';
import { LossPanel } from '../result/loss-panel.tsx';
import { Spread } from '../result/spread.tsx';
import { useTrial } from '../what-if/use-trial.ts';
import { draftKey, drafts, sameEstimate, triedEstimate } from './drafts.ts';
import { EstimateEditor } from './estimate-editor.tsx';
import { FactorList } from './factor-list.tsx';
import styles from './scenario-view.module.css';
import { Tree } from './tree.tsx';

/** Before anything was simulated, trials draw these years. */
const FIRST_SEED = 1;

/** One scenario: its tree, the estimate being edited, the loss it leads to, and the record itself. */
export function ScenarioView({ entry }: { readonly entry: ScenarioEntry }) {
  const { engagement, portfolio } = useRegister();
  const of = useStore(shownEstimate);
  const seed = entry.simulation?.seed ?? portfolio?.seed ?? FIRST_SEED;
  const trial = useTrial(useTried(entry), seed);
  const { currency, appetite } = engagement;
  return (
    <div className={styles.view}>
      <div className={styles.left}>
        <div className={styles.tree}>
          {entry.scenario.fuller ? (
            <FactorList scenario={entry.scenario} currency={currency} />
          ) : (
            <Tree
              entry={entry}
              trial={trial}
              currency={currency}
              selected={of}
              onSelect={shownEstimate.set}
              onEdit={focusEstimate}
            />
          )}
        </div>
        <div className={styles.below}>
          {!entry.scenario.fuller && <EstimateEditor key={of} of={of} entry={entry} currency={currency} />}
          <div className={styles.spread}>
            <Spread simulation={entry.simulation} trial={trial} currency={currency} />
          </div>
        </div>
      </div>
      <div className={styles.right}>
        <div className={styles.loss}>
          <LossPanel
            simulation={entry.simulation}
            trial={trial}
            appetite={appetite}
            currency={currency}
            label={t('risk.line.now')}
            staleText={t('risk.figures.outOfDate')}
            none={{ title: t('risk.curve.none'), text: t('risk.curve.noneText') }}
          />
        </div>
        <div className={styles.about}>
          <About entry={entry} />
        </div>
      </div>
    </div>
  );
}

const INPUTS: readonly Estimated[] = ['frequency', 'loss'];

/** What a trial is to simulate: the estimates as typed, where they say something else than the stored result. */
function useTried({ scenario, state }: ScenarioEntry): EngineScenario | null {
  const typed = useStore(drafts);
  return useMemo(() => {
    if (scenario.fuller) return null;
    const draftOf = (of: Estimated) => typed[draftKey(scenario.id, of)];
    const tried = {
      frequency: triedEstimate('frequency', scenario.frequency, draftOf('frequency')),
      loss: triedEstimate('loss', scenario.loss, draftOf('loss')),
    };
    const differs = INPUTS.some((of) => !sameEstimate(of, tried[of], scenario[of]));
    if (!differs && state === 'current') return null;
    const { frequency, loss } = tried;
    if (frequency === null || loss === null || estimateProblems(tried).length > 0) return null;
    const ranges = new Map([
      [ESTIMATE_NODES.frequency, frequency],
      [ESTIMATE_NODES.loss, loss],
    ]);
    return treeScenario(scenario.id, scenario.tree, ranges);
  }, [scenario, state, typed]);
}
