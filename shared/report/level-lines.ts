import type { ResponsibilityContent } from '../contract/responsibilities.ts';
import type { LevelAnchors } from '../rules/maturity.ts';
import type { Dimension } from '../rules/instrument.ts';

/** What the levels of one dimension look like, beside the level it was given. */
export interface LevelLine {
  readonly responsibilityId: string;
  readonly title: string;
  readonly dimension: Dimension;
  readonly anchors: LevelAnchors;
  /** Level that counts, or what stands where no single one does. */
  readonly standing: number | string;
}

/** The level of a dimension, or what stands in its place. */
interface Cell {
  readonly score: { readonly id: string };
  readonly text: string;
  readonly level: number | null;
}

/** A line for each dimension that is asked about, in the order of the reference. */
export function levelLines(
  content: readonly ResponsibilityContent[],
  rows: readonly { readonly cells: readonly Cell[] }[],
): readonly LevelLine[] {
  const cells = new Map(rows.flatMap((row) => row.cells.map((cell) => [cell.score.id, cell])));
  return content.flatMap((responsibility) =>
    responsibility.dimensions.flatMap(({ id, dimension, anchors }): LevelLine[] => {
      const cell = cells.get(id);
      if (anchors === null || cell === undefined) return [];
      return [
        {
          responsibilityId: responsibility.id,
          title: responsibility.title,
          dimension,
          anchors,
          standing: cell.level ?? cell.text,
        },
      ];
    }),
  );
}
