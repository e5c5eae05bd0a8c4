import type { AppetitePoint } from '../../../../shared/model/engagement.ts';
import { lossTree, nodeMean } from '../../../../shared/rules/loss-tree.ts';
import { statedRanges } from '../../../../shared/rules/scenario-factors.ts';
import { t } from '../../../i18n/t.ts';
import type { ScenarioEntry } from '../register.ts';
import { overAppetite } from '../result/verdict.ts';

/** Mean of how often (0) or how much (1), exact; null while a factor below it is not estimated. */
export function partMean({ scenario }: ScenarioEntry, part: 0 | 1): number | null {
  const node = lossTree(scenario.tree).children[part];
  return node === undefined ? null : nodeMean(node, statedRanges(scenario));
}

/** Whether the scenario alone is simulated above the appetite. */
export const isOver = ({ simulation }: ScenarioEntry, appetite: readonly AppetitePoint[]): boolean =>
  simulation !== undefined && overAppetite(simulation.result, appetite);

/** The same in a word; blank while it is not simulated or no appetite is stated. */
export const appetiteWord = (entry: ScenarioEntry, appetite: readonly AppetitePoint[]): string =>
  entry.simulation === undefined || appetite.length === 0
    ? ''
    : t(isOver(entry, appetite) ? 'risk.table.over' : 'risk.table.within');
