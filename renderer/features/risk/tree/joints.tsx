import type { PlacedNode } from './layout.ts';
import styles from './tree.module.css';

const RADIUS = 8;

/** The lines from each node to its parts, and how they are put together. */
export function Joints({ nodes }: { readonly nodes: readonly PlacedNode[] }) {
  const places = new Map(nodes.map((placed) => [placed.node.id, placed]));
  return (
    <g aria-hidden="true">
      {nodes.map(({ node, x, y, width }) => {
        const parts = node.children.flatMap((child) => places.get(child.id) ?? []);
        const [first] = parts;
        if (first === undefined) return null;
        const middle = Math.round(x + width + (first.x - x - width) / 2) + 0.5;
        return (
          <g key={node.id}>
            <path className={styles.joint} d={`M${x + width} ${crisp(y)}H${middle}`} />
            {parts.map((part) => (
              <path
                key={part.node.id}
                className={styles.joint}
                d={`M${middle} ${crisp(y)}V${crisp(part.y)}H${part.x}`}
              />
            ))}
            {node.operators.map((operator, index) => (
              <g key={operator} className={styles.operator}>
                <circle cx={middle} cy={crisp(y) + offset(index)} r={RADIUS} />
                <text x={middle} y={crisp(y) + offset(index) + 4}>
                  {operator}
                </text>
              </g>
            ))}
          </g>
        );
      })}
    </g>
  );
}

/** A second operator stands below the first. */
const offset = (index: number) => index * (2 * RADIUS + 5);
const crisp = (y: number) => Math.round(y) + 0.5;
