import { IconBinaryTree, IconBinaryTree2, IconDotsVertical } from '@tabler/icons-react';
import type { LossNode, Ranges } from '../../../../shared/rules/loss-tree.ts';
import { treeFactors } from '../../../../shared/rules/scenario-factors.ts';
import { collapseNode, expandNode } from '../../../../shared/rules/tree-edits.ts';
import { t } from '../../../i18n/t.ts';
import { MenuButton } from '../../../ui/menu.tsx';
import { PanelHead } from '../../../ui/panel-head.tsx';
import { fullName } from '../factor-words.ts';
import { collapse, expand } from '../node-commands.ts';
import { RangeEditor } from '../range/range-editor.tsx';
import { useRegister, type ScenarioEntry } from '../register.ts';
import styles from './node-panel.module.css';
import { Structure } from './structure.tsx';

export interface NodePanelProps {
  readonly entry: ScenarioEntry;
  readonly node: LossNode;
  readonly ranges: Ranges;
}

/** The node that is selected in the tree: its range, what several people say, or what it is made of. */
export function NodePanel({ entry, node, ranges }: NodePanelProps) {
  const { currency } = useRegister().engagement;
  const { scenario } = entry;
  const name = fullName(scenario, node.id);
  const place = treeFactors(scenario).find((one) => one.node === node.id);
  return (
    <section className={styles.panel} aria-label={name}>
      <PanelHead
        title={<span className={styles.title}>{name}</span>}
        actions={<NodeMenu entry={entry} node={node.id} />}
      />
      {place === undefined ? (
        <Structure scenario={scenario} node={node} ranges={ranges} currency={currency} />
      ) : (
        <RangeEditor scenario={scenario} place={place} currency={currency} />
      )}
    </section>
  );
}

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
