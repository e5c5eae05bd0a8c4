import { memo } from 'react';
import { IconBinaryTree, IconBinaryTree2, IconDotsVertical } from '@tabler/icons-react';
import type { FactorEstimates } from '../../../../shared/contract/risk.ts';
import type { LossNode, Ranges } from '../../../../shared/rules/loss-tree.ts';
import { treeFactors } from '../../../../shared/rules/scenario-factors.ts';
import { collapseNode, expandNode } from '../../../../shared/rules/tree-edits.ts';
import { t } from '../../../i18n/t.ts';
import { useStore } from '../../../state/store.ts';
import { MenuButton } from '../../../ui/menu.tsx';
import { PanelHead } from '../../../ui/panel-head.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { fullName } from '../factor-words.ts';
import { collapse, expand } from '../node-commands.ts';
import { People } from '../people/people.tsx';
import { RangeEditor } from '../range/range-editor.tsx';
import { useRegister, type ScenarioEntry } from '../register.ts';
import { nodePart } from '../requests.ts';
import styles from './node-panel.module.css';
import { Structure } from './structure.tsx';

export interface NodePanelProps {
  readonly entry: ScenarioEntry;
  readonly node: LossNode;
  readonly ranges: Ranges;
  /** What people said of this factor. */
  readonly said: FactorEstimates | undefined;
}

/** The node that is selected in the tree: its range, what several people say, or what it is made of. */
export const NodePanel = memo(function NodePanel({ entry, node, ranges, said }: NodePanelProps) {
  const { currency } = useRegister().engagement;
  const part = useStore(nodePart);
  const { scenario } = entry;
  const name = fullName(scenario, node.id);
  const place = treeFactors(scenario).find((one) => one.node === node.id);
  return (
    <section className={styles.panel} aria-label={name}>
      <PanelHead
        title={<span className={styles.title}>{name}</span>}
        actions={
          <>
            {place && (
              <Segmented
                label={t('risk.part')}
                value={part}
                onValueChange={nodePart.set}
                options={[
                  { value: 'range', label: t('risk.part.range') },
                  {
                    value: 'people',
                    label: t('risk.part.people'),
                    ...(said && { count: roundOf(said) }),
                  },
                ]}
              />
            )}
            <NodeMenu entry={entry} node={node.id} />
          </>
        }
      />
      {place === undefined ? (
        <Structure scenario={scenario} node={node} ranges={ranges} currency={currency} />
      ) : part === 'range' ? (
        <RangeEditor scenario={scenario} place={place} currency={currency} />
      ) : (
        <People scenario={scenario} place={place} said={said} />
      )}
    </section>
  );
});

/** How many people answered in the present round. */
const roundOf = ({ estimates, round }: FactorEstimates) =>
  estimates.filter((estimate) => estimate.round === round).length;

/** How a node can be taken apart, or put together again. */
function NodeMenu({ entry: { scenario }, node }: { readonly entry: ScenarioEntry; readonly node: string }) {
  const items = [
    ...(expandNode(scenario.tree, node) === null
      ? []
      : [
          {
            id: 'expand',
            label: t('risk.tree.takeApart'),
            icon: IconBinaryTree,
            keys: ['+'],
            onSelect: () => expand(scenario, node),
          },
        ]),
    ...(collapseNode(scenario.tree, node) === null
      ? []
      : [
          {
            id: 'collapse',
            label: t('risk.tree.asWhole'),
            icon: IconBinaryTree2,
            keys: ['-'],
            onSelect: () => collapse(scenario, node),
          },
        ]),
  ];
  if (items.length === 0) return null;
  return (
    <MenuButton
      iconOnly
      icon={IconDotsVertical}
      variant="ghost"
      align="end"
      label={t('risk.tree.shape')}
      items={items}
    />
  );
}
