import { add, addProduct, multiply } from './arithmetic.ts';
import { drawn, probabilities, rates, sums } from './columns.ts';
import type { Scenario } from '../scenario.ts';
import { magnitudeNodes } from './magnitude.ts';
import type { Node, NodeSource, Probe } from './node.ts';
import { prepareRate } from './rate.ts';
import type { SimulateBlock } from './simulate-block.ts';

/**
 * Product semantics: every factor is drawn once a year and all are multiplied, rate × (primary + Σ probability × magnitude).
 * There is no event count. The mean is that of event semantics; spread, percentiles and the probability of no loss are not.
 */
export function prepareProductYears(
  { frequency, loss }: Scenario,
  source: NodeSource,
  probe?: Probe,
): SimulateBlock {
  const rate = prepareRate(frequency, source, probe);
  const primary = magnitudeNodes('loss.primary', loss.primary, source);
  const secondary = (loss.secondary ?? []).map(({ id, probability, magnitude }) => ({
    probability: source.node(`loss.secondary.${id}.probability`, probability),
    magnitude: magnitudeNodes(`loss.secondary.${id}.magnitude`, magnitude, source),
  }));
  const fill = (node: Node, block: number, out: Float64Array, count: number): void => {
    node.fill(block, out, count);
    probe?.(node.name, out.subarray(0, count));
  };
  return (block, losses) => {
    const count = losses.length;
    const [first, ...others] = primary;
    fill(first!, block, sums, count);
    for (const node of others) {
      fill(node, block, drawn, count);
      add(sums, drawn, count);
    }
    for (const { probability, magnitude } of secondary) {
      fill(probability, block, probabilities, count);
      for (const node of magnitude) {
        fill(node, block, drawn, count);
        addProduct(sums, probabilities, drawn, count);
      }
    }
    rate.fill(block, rates, count);
    multiply(sums, rates, count);
    losses.set(sums.subarray(0, count));
  };
}
