import type { Scenario } from '../scenario.ts';
import { uniformOf } from '../random.ts';
import { poissonDraws } from '../sampling/poisson.ts';
import { thin } from '../sampling/thinning.ts';
import { add } from './arithmetic.ts';
import { drawn, events, followed, probabilities, rates, sums } from './columns.ts';
import { magnitudeNodes } from './magnitude.ts';
import type { Node, NodeSource, Probe } from './node.ts';
import { prepareRate } from './rate.ts';
import type { SimulateBlock } from './simulate-block.ts';

/** Draws the number of loss events of each year; may use up the rates. */
type CountEvents = (block: number, rates: Float64Array, events: Int32Array, count: number) => void;

/** Draws one kind of loss for every event of the first `count` years of a block and adds it to the years' sums. */
type AddLoss = (block: number, events: Int32Array, count: number) => void;

/** Event semantics: a Poisson number of loss events a year, each with fresh magnitudes. */
export function prepareEventYears(scenario: Scenario, source: NodeSource, probe?: Probe): SimulateBlock {
  return prepareCountedYears(scenario, source, probe, (largest) => {
    const draw = poissonDraws(largest);
    const stream = source.stream('events');
    return (block, rates, events, count) => draw(stream(block), rates, events, count);
  });
}

/** Bernoulli semantics: at most one loss event a year, with the rate as its probability. */
export function prepareBernoulliYears(scenario: Scenario, source: NodeSource, probe?: Probe): SimulateBlock {
  return prepareCountedYears(scenario, source, probe, () => {
    const stream = source.stream('events');
    return (block, rates, events, count) => {
      const random = stream(block);
      for (let i = 0; i < count; i++) events[i] = uniformOf(random.nextInt32()) < rates[i]! ? 1 : 0;
    };
  });
}

function prepareCountedYears(
  { frequency, loss }: Scenario,
  source: NodeSource,
  probe: Probe | undefined,
  prepareCount: (largestRate: number) => CountEvents,
): SimulateBlock {
  const rate = prepareRate(frequency, source, probe);
  const countEvents = prepareCount(rate.largest);
  const parts = [
    prepareMagnitude(magnitudeNodes('loss.primary', loss.primary, source), probe),
    ...(loss.secondary ?? []).map(({ id, probability, magnitude }) => {
      const name = `loss.secondary.${id}`;
      return prepareSecondary(
        name,
        source.node(`${name}.probability`, probability),
        prepareMagnitude(magnitudeNodes(`${name}.magnitude`, magnitude, source), probe),
        source,
        probe,
      );
    }),
  ];
  return (block, losses) => {
    const count = losses.length;
    rate.fill(block, rates, count);
    countEvents(block, rates, events, count);
    probe?.('events', events.subarray(0, count));
    sums.fill(0);
    for (const addLoss of parts) addLoss(block, events, count);
    losses.set(sums.subarray(0, count));
  };
}

/** The loss of every event, over all its forms. */
function prepareMagnitude(nodes: readonly Node[], probe: Probe | undefined): AddLoss {
  if (probe === undefined) {
    return (block, events, count) => {
      for (const node of nodes) node.addSums(block, events, sums, count);
    };
  }
  return (block, events, count) => {
    for (const node of nodes) {
      drawn.fill(0);
      node.addSums(block, events, drawn, count);
      probe(node.name, drawn.subarray(0, count));
      add(sums, drawn, count);
    }
  };
}

/**
 * A secondary loss: its probability is drawn once a year; with it each loss event is followed by one or not, independently,
 * and where it is, by a fresh magnitude.
 */
function prepareSecondary(
  name: string,
  probability: Node,
  addMagnitude: AddLoss,
  source: NodeSource,
  probe: Probe | undefined,
): AddLoss {
  const stream = source.stream(`${name}.occurrence`);
  return (block, events, count) => {
    probability.fill(block, probabilities, count);
    probe?.(probability.name, probabilities.subarray(0, count));
    thin(stream(block), events, probabilities, followed, count);
    probe?.(`${name}.occurrence`, followed.subarray(0, count));
    addMagnitude(block, followed, count);
  };
}
