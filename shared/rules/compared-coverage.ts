import type { ComparedCoverage, TURNS } from '../contract/comparison.ts';
import type { RiskCategories } from '../contract/posture.ts';
import { type CoverageEntry, coverageGap } from './coverage.ts';

const BLANK: CoverageEntry = { state: null, controls: [] };
const WORST_FIRST = ['absent', 'partial', 'covered'] as const;

/** The coverage of the layers by kinds of control in two states, cell by cell. */
export function comparedCoverage(earlier: RiskCategories, now: RiskCategories): ComparedCoverage {
  const before = new Map(
    earlier.layers.flatMap(({ id, cells }) => cells.map((cell) => [`${id}/${cell.control}`, cell] as const)),
  );
  const layers = now.layers.map(({ id, name, cells }) => ({
    id,
    name,
    cells: cells.map((is) => ({ kind: is.control, was: before.get(`${id}/${is.control}`) ?? BLANK, is })),
  }));
  const pairs = layers.flatMap(({ cells }) => cells);
  const gaps = (entries: readonly CoverageEntry[]) =>
    entries.filter((entry) => coverageGap(entry) !== null).length;
  return {
    kinds: now.controls.map(({ id, name, items }) => ({ id, name, controls: items.length })),
    layers: layers.map(({ id, name, cells }) => ({
      id,
      name,
      cells: cells.map(({ kind, was, is }) => ({
        kind,
        earlier: counted(was),
        now: counted(is),
        turn: compareCells(was, is),
      })),
    })),
    gaps: { earlier: gaps(pairs.map(({ was }) => was)), now: gaps(pairs.map(({ is }) => is)) },
  };
}

const counted = ({ state, controls }: CoverageEntry) => ({ state, controls: controls.length });

/**
 * What became of a cell: how far it is covered decides, and where that stayed, how many controls are named. With a cell
 * nobody looked at nothing is compared, a claim without a control that covers it leaves unclear what changed, and whether a
 * kind of control applies to a layer is no question of better or worse.
 */
export function compareCells(earlier: CoverageEntry, now: CoverageEntry): (typeof TURNS)[number] | null {
  const uncompared = ({ state }: CoverageEntry) => state === null || state === 'not applicable';
  if (uncompared(earlier) || uncompared(now)) return earlier.state === now.state ? 'same' : null;
  const gaps = [coverageGap(earlier), coverageGap(now)];
  if (gaps.includes('unnamed')) return gaps[0] === gaps[1] ? 'same' : 'unclear';
  const place = ({ state }: CoverageEntry) => WORST_FIRST.findIndex((one) => one === state);
  const moved = place(now) - place(earlier) || now.controls.length - earlier.controls.length;
  return moved === 0 ? 'same' : moved > 0 ? 'better' : 'worse';
}
