import { nodesOf } from '../../../shared/rules/loss-tree.ts';
import { t } from '../../i18n/t.ts';
import { type Command, useCommands } from '../../state/commands.ts';
import { deleteScenario } from './delete-scenario.ts';
import { type Place, stepTo } from './place.ts';
import type { ScenarioEntry } from './register.ts';
import {
  focusRange,
  newScenario,
  renameScenario,
  runDialog,
  shownNodes,
  showPeople,
  trainer,
} from './requests.ts';
import { selectedNode } from './scenario/use-selection.ts';

/** Offers what the step can do in the palette and on its keys. */
export function useRiskCommands({ register, shown, selected, select }: Place): void {
  const here = (command: Omit<Command, 'group'>): Command => ({ ...command, group: t('risk.group') });
  const move = (by: 1 | -1) => {
    const to = stepTo(register, selected, by);
    if (to !== undefined) select(to, shown);
  };
  const always = [
    here({ id: 'risk.new', title: t('risk.new'), keys: ['N'], run: () => newScenario.set(true) }),
    here({ id: 'risk.trainer', title: t('risk.trainer'), run: () => trainer.set(true) }),
  ];
  useCommands([...always, ...(selected === undefined ? [] : withScenario(selected))]);

  function withScenario(entry: ScenarioEntry): Command[] {
    const { id } = entry.scenario;
    const moves = [
      here({ id: 'risk.run', title: t('risk.run'), run: () => runDialog.set(true) }),
      here({ id: 'risk.next', title: t('risk.next'), keys: ['J'], run: () => move(1) }),
      here({ id: 'risk.previous', title: t('risk.previous'), keys: ['K'], run: () => move(-1) }),
      here({ id: 'risk.next.record', title: t('risk.next.typing'), keys: ['Alt', '↓'], run: () => move(1) }),
      here({
        id: 'risk.previous.record',
        title: t('risk.previous.typing'),
        keys: ['Alt', '↑'],
        run: () => move(-1),
      }),
    ];
    const onScenario = [
      here({
        id: 'risk.portfolio',
        title: t('risk.view.portfolio'),
        keys: ['P'],
        run: () => select(id, 'portfolio'),
      }),
      here({
        id: 'risk.compare',
        title: t('risk.view.compare'),
        keys: ['C'],
        run: () => select(id, shown === 'compare' ? 'scenario' : 'compare'),
      }),
      here({
        id: 'risk.estimate',
        title: t('risk.command.estimate'),
        keys: ['E'],
        run: () => edit(entry),
      }),
      here({
        id: 'risk.people',
        title: t('risk.command.people'),
        keys: ['O'],
        run: () => estimateTogether(entry),
      }),
      here({ id: 'risk.rename', title: t('risk.rename'), keys: ['F2'], run: renameScenario }),
      here({
        id: 'risk.delete',
        title: t('risk.delete'),
        run: () => void deleteScenario(register, entry, select),
      }),
    ];
    const onPortfolio = [
      here({ id: 'risk.scenario', title: t('risk.view.scenario'), keys: ['P'], run: () => select(id) }),
    ];
    return [...moves, ...(shown === 'portfolio' ? onPortfolio : onScenario)];
  }
}

/** The estimate on screen; of a calculated node the first one below it. */
function shownEstimate({ scenario }: ScenarioEntry): string {
  const node = selectedNode(scenario.tree, shownNodes.get()[scenario.id]);
  return nodesOf(node).find(({ factor }) => factor !== null)?.id ?? node.id;
}

const edit = (entry: ScenarioEntry) => focusRange(entry.scenario.id, shownEstimate(entry));
const estimateTogether = (entry: ScenarioEntry) => showPeople(entry.scenario.id, shownEstimate(entry));
