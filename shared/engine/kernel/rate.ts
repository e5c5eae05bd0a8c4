import { multiply, scale } from './arithmetic.ts';
import { drawn } from './columns.ts';
import type { Frequency } from '../scenario.ts';
import { frequencyTree } from '../tree/factors.ts';
import { contestShare } from '../tree/vulnerability.ts';
import type { NodeSource, Probe } from './node.ts';

/** The rate of loss events of each year. */
export interface Rate {
  /** The largest rate that can be drawn. */
  readonly largest: number;
  /** Draws the rates of the first `count` years of a block. */
  fill(block: number, rates: Float64Array, count: number): void;
}

/**
 * Prepares the product of the frequency factors, each drawn once a year, and of the vulnerability. Where that comes from
 * capability and resistance it is the number P(capability > resistance): of Poisson threat events, those that overcome
 * resistance are Poisson with rate × vulnerability (thinning), so they are drawn directly.
 */
export function prepareRate(frequency: Frequency, source: NodeSource, probe?: Probe): Rate {
  const tree = frequencyTree(frequency);
  const share = contestShare(tree);
  const nodes = tree.annual.map(({ node, distribution }) => source.node(`frequency.${node}`, distribution));
  return {
    largest: nodes.reduce((product, { largest }) => product * largest, share),
    fill(block, rates, count) {
      const [first, ...others] = nodes;
      first!.fill(block, rates, count);
      probe?.(first!.name, rates.subarray(0, count));
      for (const node of others) {
        node.fill(block, drawn, count);
        probe?.(node.name, drawn.subarray(0, count));
        multiply(rates, drawn, count);
      }
      if (share !== 1) scale(rates, share, count);
    },
  };
}
