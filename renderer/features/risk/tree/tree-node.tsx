import type { ReactNode } from 'react';
import { fitText, textWidth } from '../../../../shared/charts/text.ts';
import type { Distribution } from '../../../../shared/model/distribution.ts';
import { rangeDensity } from '../../../../shared/rules/range-density.ts';
import { Sparkline } from '../../../charts/sparkline.tsx';
import { t } from '../../../i18n/t.ts';
import { classNames } from '../../../ui/class-names.ts';
import { isNoted, type PlacedNode } from './layout.ts';
import type { NodeWords } from './node-words.ts';
import styles from './tree.module.css';

const INSET = 9;
const SHAPE = { width: 34, height: 12 };

export interface TreeNodeProps {
  readonly placed: PlacedNode;
  readonly title: string;
  readonly words: NodeWords;
  readonly range: Distribution | undefined;
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly onEdit: () => void;
  /** What stands in the root instead of a value. */
  readonly children?: ReactNode;
}

/** One node of the drawing: an estimate with its range and shape, or a calculated value in grey. */
export function TreeNode(props: TreeNodeProps) {
  const { placed, title, words, range, selected, onSelect, onEdit, children } = props;
  const { node, depth, x, y, width, height } = placed;
  const top = Math.round(y - height / 2) + 0.5;
  const room = width - 2 * INSET;
  const estimate = node.factor !== null;
  // Leaves give way a little where there are many.
  const first = top + (height < 35 ? 12 : 14.5);
  const second = top + (height < 35 ? 25 : estimate ? 29 : 32);
  return (
    <g
      role="treeitem"
      data-node={node.id}
      aria-level={depth + 1}
      aria-selected={selected}
      aria-expanded={node.children.length > 0 ? true : undefined}
      aria-label={[title, words.value, words.note, STATES[words.state]].filter(Boolean).join(', ')}
      // One tab stop for the tree; the arrows walk it.
      tabIndex={selected ? 0 : -1}
      className={classNames(
        styles.node,
        styles[words.state],
        depth === 0 && styles.root,
        selected && styles.selected,
      )}
      onFocus={onSelect}
      onClick={(event) => {
        event.currentTarget.focus();
        onSelect();
      }}
      onDoubleClick={onEdit}
    >
      <title>{`${title}: ${words.value}`}</title>
      <rect className={styles.box} x={x} y={top} width={width} height={height} rx="4" />
      {estimate && range !== undefined && (
        <g transform={`translate(${x + width - INSET - SHAPE.width} ${top + 5})`}>
          <Sparkline density={rangeDensity(range)} {...SHAPE} />
        </g>
      )}
      <text className={styles.title} x={x + INSET} y={first}>
        {fitText(title, estimate ? room - SHAPE.width - 4 : room, 11)}
      </text>
      {children ?? (
        <>
          <text className={estimate ? styles.value : styles.figure} x={x + INSET} y={second}>
            {fitText(valueIn(words, room), room, estimate ? 12 : 14, 600)}
          </text>
          {!estimate && isNoted(depth) && (
            <text className={styles.title} x={x + INSET} y={top + 48}>
              {fitText(words.note, room, 11)}
            </text>
          )}
          {estimate && fits(words, room) && (
            <text className={styles.note} x={x + width - INSET} y={second}>
              {words.note}
            </text>
          )}
        </>
      )}
    </g>
  );
}

/** An estimate that is too long stands with the unit of its quantity instead of its own; its panel says that one. */
const valueIn = ({ value, shorter = [] }: NodeWords, room: number) =>
  [value, ...shorter].find((words) => textWidth(words, 12, 600) <= room) ?? shorter.at(-1) ?? value;

const fits = ({ value, note }: NodeWords, room: number) =>
  note !== '' && textWidth(value, 12, 600) + textWidth(note, 11) + 12 <= room;

/** What colour and outline say, for those who do not see them. */
const STATES: Readonly<Record<NodeWords['state'], string>> = {
  calculated: t('risk.node.calculated'),
  stored: '',
  wanted: '',
  example: t('risk.node.example'),
  tried: t('risk.node.trial'),
  unstored: t('risk.node.unstored'),
};
