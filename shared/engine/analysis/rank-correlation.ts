import { BLOCK_YEARS, type RunOptions } from '../blocks.ts';
import type { Scenario } from '../scenario.ts';
import { type PrepareOptions, simulate } from '../simulate.ts';

/**
 * Spearman's rank correlation of each node with the annual loss, by the node's name. A magnitude is represented by the average
 * of the year's events; years without one are left out. Nodes that never vary have none.
 *
 * Throws as {@link simulate}.
 */
export function rankCorrelations(
  scenario: Scenario,
  options: RunOptions & Pick<PrepareOptions, 'tieOf'>,
): ReadonlyMap<string, number> {
  const recorded = new Map<string, Float64Array>();
  let firstYear = 0;
  const losses = simulate(scenario, {
    ...options,
    probe(node, values) {
      let all = recorded.get(node);
      if (all === undefined) recorded.set(node, (all = new Float64Array(options.iterations)));
      all.set(values, firstYear);
    },
    onBlock(doneYears) {
      firstYear = Math.ceil(doneYears / BLOCK_YEARS) * BLOCK_YEARS;
      return options.onBlock?.(doneYears) ?? true;
    },
  });
  const result = new Map<string, number>();
  for (const [node, values] of recorded) {
    const count = recorded.get(countOf(node));
    const years = count === undefined ? undefined : indicesOf(count);
    const own = years ? Float64Array.from(years, (i) => values[i]! / count![i]!) : values;
    const loss = years ? Float64Array.from(years, (i) => losses[i]!) : losses;
    const correlation = spearman(own, loss);
    if (Number.isFinite(correlation)) result.set(node, correlation);
  }
  return result;
}

/** The node that counts the events over which a magnitude was summed; none for factors and under product semantics. */
function countOf(node: string): string {
  if (node.startsWith('loss.primary')) return 'events';
  const magnitude = node.indexOf('.magnitude');
  return magnitude > 0 ? `${node.slice(0, magnitude)}.occurrence` : '';
}

function indicesOf(counts: Float64Array): number[] {
  const indices: number[] = [];
  counts.forEach((count, i) => {
    if (count > 0) indices.push(i);
  });
  return indices;
}

/** Spearman's rho: the correlation of ranks, equal values sharing the mean of theirs. NaN without spread. */
export function spearman(a: Float64Array, b: Float64Array): number {
  return pearson(ranks(a), ranks(b));
}

function ranks(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values, (_, i) => i).sort((i, j) => values[i]! - values[j]!);
  const result = new Float64Array(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    for (let i = start; i < end; i++) result[order[i]!] = (start + end - 1) / 2;
    start = end;
  }
  return result;
}

function pearson(a: Float64Array, b: Float64Array): number {
  const meanOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [da, db] = [a[i]! - meanA, b[i]! - meanB];
    ab += da * db;
    aa += da * da;
    bb += db * db;
  }
  return ab / Math.sqrt(aa * bb);
}
