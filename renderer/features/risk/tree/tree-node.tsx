import type { ReactNode } from 'react';
import type { Distribution } from '../../../../shared/model/distribution.ts';
import { rangeDensity } from '../../../../shared/rules/range-density.ts';
import { fitOnPage, measureText, wrapOnPage } from '../../../charts/measure-text.ts';
import { Sparkline } from '../../../charts/sparkline.tsx';
import { t } from '../../../i18n/t.ts';
import { classNames } from '../../../ui/class-names.ts';
import { isNoted, type PlacedNode } from './layout.ts';
import { leafWords } from './leaf-words.ts';
import type { NodeWords } from './node-words.ts';
import styles from './tree.module.css';

const INSET = 9;
const SHAPE = { width: 34, height: 12 };
/** Height of the shape where leaves are low, so that it stays clear of the line below. */
const LOW = 10;
/** From one line of a name to the next. */
const LINE = 12;

export interface TreeNodeProps {
  readonly placed: PlacedNode;
  readonly title: string;
  readonly words: NodeWords;
  readonly range: Distribution | undefined;
  readonly selected: boolean;
  readonly onSelect: (node: string) => void;
  readonly onEdit: (node: string) => void;
  /** What stands in the root instead of a value. */
  readonly children?: ReactNode;
}

/** One node of the drawing: an estimate with its range and shape, or a calculated value in grey. */
export function TreeNode(props: TreeNodeProps) {
  const { placed, title, words, range, selected, onSelect, onEdit, children } = props;
  const { node, depth, x, y, width } = placed;
  const room = width - 2 * INSET;
  const estimate = node.factor !== null;
  // A name of the person's own takes a second line where nodes are narrow; between calculated ones there is room.
  const lines = estimate ? [title] : wrapOnPage(title, room, 11, 3);
  const height = placed.height + (lines.length - 1) * LINE;
  const top = Math.round(y - height / 2) + 0.5;
  // Leaves give way a little where there are many.
  const low = height < 35;
  const first = top + (low ? 12 : 14.5);
  const second = top + (low ? 25 : estimate ? 29 : 32) + (lines.length - 1) * LINE;
  const leaf = estimate ? leafWords(words, room) : { value: words.value, unit: '' };
  // The shape gives way to a name that needs the room.
  const shaped = leaf.unit === '' && range !== undefined && measureText(title, 11) + SHAPE.width + 4 <= room;
  const beside = shaped ? SHAPE.width + 4 : leaf.unit === '' ? 0 : measureText(leaf.unit, 11) + 4;
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
      onFocus={() => onSelect(node.id)}
      onClick={(event) => {
        event.currentTarget.focus();
        onSelect(node.id);
      }}
      onDoubleClick={() => onEdit(node.id)}
    >
      <title>{`${title}: ${words.value}`}</title>
      <rect className={styles.box} x={x} y={top} width={width} height={height} rx="4" />
      {estimate && shaped && (
        <g transform={`translate(${x + width - INSET - SHAPE.width} ${top + (low ? 4 : 5)})`}>
          <Sparkline density={rangeDensity(range)} width={SHAPE.width} height={low ? LOW : SHAPE.height} />
        </g>
      )}
      {lines.map((line, at) => (
        <text key={line} className={styles.title} x={x + INSET} y={first + at * LINE}>
          {estimate ? fitOnPage(line, room - beside, 11) : line}
        </text>
      ))}
      {leaf.unit !== '' && (
        <text className={styles.note} x={x + width - INSET} y={first}>
          {leaf.unit}
        </text>
      )}
      {children ?? (
        <>
          <text
            className={words.open ? styles.title : estimate ? styles.value : styles.figure}
            x={x + INSET}
            y={second}
          >
            {words.open ? leaf.value : fitOnPage(leaf.value, room, estimate ? 12 : 14, 600)}
          </text>
          {!estimate && isNoted(depth) && (
            <text className={styles.title} x={x + INSET} y={top + height - 9}>
              {fitOnPage(words.note, room, 11)}
            </text>
          )}
          {estimate && fits(leaf.value, words.note, room) && (
            <text className={styles.note} x={x + width - INSET} y={second}>
              {words.note}
            </text>
          )}
        </>
      )}
    </g>
  );
}

const fits = (value: string, note: string, room: number) =>
  note !== '' && measureText(value, 12, 600) + measureText(note, 11) + 12 <= room;

/** What colour and outline say, for those who do not see them. */
const STATES: Readonly<Record<NodeWords['state'], string>> = {
  calculated: t('risk.node.calculated'),
  stored: '',
  wanted: '',
  example: t('risk.node.example'),
  tried: t('risk.node.trial'),
  unstored: t('risk.node.unstored'),
};
