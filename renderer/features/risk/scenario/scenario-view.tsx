import { useCallback, useMemo } from 'react';
import type { FactorEstimates } from '../../../../shared/contract/risk.ts';
import { useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { Drivers } from '../drivers/drivers.tsx';
import { collapse, expand } from '../node-commands.ts';
import { NodePanel } from '../node/node-panel.tsx';
import { type ScenarioEntry, useRegister } from '../register.ts';
import { focusRange, focusSoon, showNode } from '../requests.ts';
import { LossPanel } from '../result/loss-panel.tsx';
import { Side } from '../side/side.tsx';
import { planLines } from '../treatments/plan-lines.ts';
import { Tree } from '../tree/tree.tsx';
import styles from './scenario-view.module.css';
import { useSelection } from './use-selection.ts';
import { useStanding } from './use-standing.ts';

/** Said while there is nothing to draw. */
const NONE = { title: t('risk.curve.none'), text: t('risk.curve.noneText') };

/** One scenario: its tree, the node being looked at, the loss it leads to, what could be done, and the record itself. */
export function ScenarioView({ entry }: { readonly entry: ScenarioEntry }) {
  const { engagement } = useRegister();
  const { scenario, simulation } = entry;
  const node = useSelection(scenario);
  const { seed, dependence, tried, trial, options } = useStanding(entry);
  const said = useSaid(scenario.id);
  const { currency, appetite } = engagement;
  const select = useCallback((id: string) => showNode(scenario.id, id), [scenario.id]);
  const edit = useCallback(
    (id: string) => {
      if (id === node.id && node.factor === null) focusSoon('[data-structure] button');
      else focusRange(scenario.id, id);
    },
    [scenario.id, node],
  );
  const beside = useMemo(() => planLines(options), [options]);
  return (
    <div className={styles.view}>
      <div className={styles.left}>
        <div className={styles.tree}>
          <Tree
            entry={entry}
            ranges={tried.ranges}
            trial={trial}
            people={said.counts}
            currency={currency}
            selected={node.id}
            onSelect={select}
            onEdit={edit}
            onExpand={(id) => expand(scenario, id)}
            onCollapse={(id) => collapse(scenario, id)}
          />
        </div>
        <div className={styles.below}>
          <NodePanel
            key={node.id}
            entry={entry}
            node={node}
            ranges={tried.ranges}
            said={said.byNode.get(node.id)}
          />
          <div className={styles.spread}>
            <Drivers
              entry={entry}
              scenario={tried.scenario}
              dependence={dependence}
              simulation={simulation}
              trial={trial}
              seed={seed}
              selected={node.id}
              currency={currency}
            />
          </div>
        </div>
      </div>
      <div className={styles.right}>
        <div className={styles.loss}>
          <LossPanel
            simulation={simulation}
            trial={trial}
            beside={beside}
            appetite={appetite}
            currency={currency}
            label={t('risk.line.now')}
            staleText={t('risk.figures.outOfDate')}
            none={NONE}
          />
        </div>
        <div className={styles.about}>
          <Side entry={entry} options={options} />
        </div>
      </div>
    </div>
  );
}

/** What people said of the scenario's factors. */
function useSaid(scenarioId: string) {
  const all = useRead('estimates', 'list', { scenarioId }).data;
  return useMemo(() => {
    const byNode = new Map<string, FactorEstimates>((all ?? []).map((one) => [one.node, one]));
    const counts = new Map(
      [...byNode].map(([node, { estimates, round }]) => [
        node,
        new Set(estimates.filter((one) => one.round === round).map((one) => one.personId)).size,
      ]),
    );
    return { byNode, counts };
  }, [all]);
}
