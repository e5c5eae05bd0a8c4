import type { PlacedNode } from './layout.ts';

/** The node an arrow key leads to: left to what a node is part of, right to its parts, up and down in its column. */
export function walkTo(nodes: readonly PlacedNode[], from: string, key: string): string | null {
  const here = nodes.find(({ node }) => node.id === from);
  if (here === undefined) return null;
  switch (key) {
    case 'ArrowLeft':
      return here.parent?.id ?? null;
    case 'ArrowRight':
      return here.node.children[0]?.id ?? null;
    case 'ArrowUp':
    case 'ArrowDown': {
      const column = nodes.filter(({ depth }) => depth === here.depth).toSorted((a, b) => a.y - b.y);
      const at = column.indexOf(here) + (key === 'ArrowDown' ? 1 : -1);
      return column[at]?.node.id ?? null;
    }
    case 'Home':
      return nodes[0]?.node.id ?? null;
    case 'End':
      return nodes.at(-1)?.node.id ?? null;
    default:
      return null;
  }
}
