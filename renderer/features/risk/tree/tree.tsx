import { type KeyboardEvent, useMemo, useRef } from 'react';
import type { CurrentSimulation } from '../../../../shared/contract/risk.ts';
import { money } from '../../../../shared/format/money.ts';
import { ANNUAL, type LossNode, lossTree, type Ranges } from '../../../../shared/rules/loss-tree.ts';
import { useHeight } from '../../../charts/use-height.ts';
import { useWidth } from '../../../charts/use-width.ts';
import { t } from '../../../i18n/t.ts';
import { useStore } from '../../../state/store.ts';
import { KeyLegend } from '../../../ui/key-legend.tsx';
import { measureText } from '../../../charts/measure-text.ts';
import { PanelHead } from '../../../ui/panel-head.tsx';
import { draftKey, drafts } from '../drafts.ts';
import type { ScenarioEntry } from '../register.ts';
import type { TrialAnswer } from '../what-if/answer.ts';
import { errorWords } from '../words.ts';
import { Joints } from './joints.tsx';
import { layoutTree, type PlacedNode } from './layout.ts';
import { calculatedWords } from './node-words.ts';
import { TreeItem } from './tree-item.tsx';
import styles from './tree.module.css';
import { walkTo } from './walk.ts';

export interface TreeProps {
  readonly entry: ScenarioEntry;
  /** Every range as it is tried. */
  readonly ranges: Ranges;
  /** Figures of what is being tried; they stand in for the stored ones. */
  readonly trial: TrialAnswer | null;
  /** How many people gave a range, by the place of the factor. */
  readonly people: ReadonlyMap<string, number>;
  readonly currency: string;
  readonly selected: string;
  readonly onSelect: (node: string) => void;
  /** Enter on a node: it is to be edited. */
  readonly onEdit: (node: string) => void;
  readonly onExpand: (node: string) => void;
  readonly onCollapse: (node: string) => void;
}

/** The loss event tree: what the annual loss is made of, from the left to the estimates at the right. */
export function Tree(props: TreeProps) {
  const { entry, ranges, trial, people, currency, selected, onSelect, onEdit } = props;
  const { scenario, simulation } = entry;
  const body = useRef<HTMLDivElement>(null);
  const room = { width: useWidth(body), height: useHeight(body) };
  const root = useMemo(() => lossTree(scenario.tree), [scenario.tree]);
  const layout = useMemo(
    () => layoutTree(root, { width: room.width - 2, height: room.height - 4 }),
    [root, room.width, room.height],
  );
  const typed = useStore(drafts);
  const figures = trial?.result ?? simulation?.result;
  const calculated = (node: LossNode) => {
    if (node.factor !== null) return null;
    return node.id === ANNUAL
      ? rootWords(figures, entry, currency)
      : calculatedWords(node, ranges, figures?.zeroProbability, currency);
  };
  return (
    <section className={styles.panel} aria-label={t('risk.tree.title')}>
      <PanelHead
        title={t('risk.tree.title')}
        note={t('risk.tree.note')}
        actions={
          <KeyLegend
            items={[
              { keys: ['↑', '↓', '←', '→'], label: t('risk.tree.walk') },
              { keys: ['+'], label: t('risk.tree.expand') },
              { keys: ['↵'], label: t('risk.tree.edit') },
            ]}
          />
        }
      />
      <div ref={body} className={styles.body}>
        {room.width > 0 && (
          <svg
            role="tree"
            aria-label={t('risk.tree.title')}
            className={styles.drawing}
            width={layout.width + 1}
            height={layout.height}
            viewBox={`0 0 ${layout.width + 1} ${layout.height}`}
            onKeyDown={(event) => onKey(event, layout.nodes, props)}
          >
            <Joints nodes={layout.nodes} />
            {layout.nodes.map((placed) => (
              <TreeItem
                key={placed.node.id}
                placed={placed}
                calculated={calculated(placed.node)}
                scenario={scenario}
                range={ranges.get(placed.node.id)}
                draft={typed[draftKey(scenario.id, placed.node.id)]}
                people={people.get(placed.node.id) ?? 0}
                currency={currency}
                selected={placed.node.id === selected}
                onSelect={onSelect}
                onEdit={onEdit}
              >
                {placed.node.id === ANNUAL ? (
                  <RootFigures placed={placed} trial={trial} simulation={simulation} currency={currency} />
                ) : null}
              </TreeItem>
            ))}
          </svg>
        )}
      </div>
    </section>
  );
}

function onKey(event: KeyboardEvent<SVGElement>, nodes: readonly PlacedNode[], props: TreeProps): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const { selected, onSelect, onEdit, onExpand, onCollapse } = props;
  const to = walkTo(nodes, selected, event.key);
  if (to !== null) {
    onSelect(to);
    event.currentTarget.querySelector<SVGElement>(`[data-node="${to}"]`)?.focus();
  } else if (event.key === 'Enter') onEdit(selected);
  else if (event.key === '+') onExpand(selected);
  else if (event.key === '-') onCollapse(selected);
  else if (!event.key.startsWith('Arrow')) return;
  event.preventDefault();
}

type Figures = TrialAnswer['result'] | CurrentSimulation['result'];

function rootWords(figures: Figures | undefined, { state }: ScenarioEntry, currency: string) {
  return {
    value: figures === undefined ? t(`risk.state.${state}`) : money(currency, figures.mean),
    note: '',
    state: 'calculated' as const,
  };
}

function RootFigures({
  placed: { x, y, width, height },
  trial,
  simulation,
  currency,
}: {
  readonly placed: PlacedNode;
  readonly trial: TrialAnswer | null;
  readonly simulation: CurrentSimulation | undefined;
  readonly currency: string;
}) {
  const figures: Figures | undefined = trial?.result ?? simulation?.result;
  const [left, top] = [x + 9, Math.round(y - height / 2)];
  if (figures === undefined)
    return (
      <text className={styles.title} x={left} y={top + 44}>
        {t('risk.node.open')}
      </text>
    );
  const error = errorWords(figures.meanError, currency);
  const key = trial === null ? 'risk.tree.error' : 'risk.tree.trial';
  const told = t(key, { error });
  return (
    <>
      <text className={styles.big} x={left} y={top + 44}>
        {money(currency, figures.mean)}
      </text>
      <text className={styles.title} x={left} y={top + 61}>
        {measureText(told, 11) <= width - 2 * 9 + 4 ? told : t(`${key}Short`, { error })}
      </text>
      <text className={styles.strong} x={left} y={top + 78}>
        {t('risk.tree.p90', { amount: money(currency, figures.percentiles.p90) })}
      </text>
    </>
  );
}
