import { mapInputs } from '../engine/analysis/inputs.ts';
import { type Distribution, mean } from '../engine/distributions/distribution.ts';
import { scale } from '../engine/distributions/scale.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { EffectChange } from '../model/treatment.ts';

/** One of these stands in every tree, and the loss event frequency is proportional to it. */
const RATES: readonly string[] = ['frequency.lef', 'frequency.tef', 'frequency.contact_frequency'];
const isAmount = (node: string) => node.startsWith('loss.') && !node.endsWith('.probability');

/**
 * A scenario with effects in place: first what replaces a factor (of two on one factor the later stands), then what scales a
 * part. A range of factors scales by its mean: the mean annual loss is then exact, its spread a little too narrow. Effects on
 * factors that the tree no longer has do nothing.
 */
export function treatedScenario(scenario: Scenario, changes: readonly EffectChange[]): Scenario {
  if (changes.length === 0) return scenario;
  return mapInputs(scenario, (node, input) => {
    const replaced = changes.reduce<Distribution>(
      (before, change) => (change.kind === 'replace' && change.node === node ? change.distribution : before),
      input,
    );
    const factor = changes.reduce(
      (product, change) =>
        change.kind === 'scale' && scales(change.part, node) ? product * mean(change.factor) : product,
      1,
    );
    if (factor === 1) return replaced;
    return factor === 0 ? { dist: 'constant', value: 0 } : scale(replaced, factor);
  });
}

const scales = (part: 'frequency' | 'loss', node: string) =>
  part === 'frequency' ? RATES.includes(node) : isAmount(node);
