import { BLOCK_YEARS } from '../blocks.ts';
import type { Scenario } from '../scenario.ts';
import { uniformOf } from '../random.ts';
import { poissonDraws } from '../sampling/poisson.ts';
import { thin } from '../sampling/thinning.ts';
import { magnitudeNodes } from './magnitude.ts';
import type { Node, NodeSource, Probe } from './node.ts';
import { prepareRate } from './rate.ts';
import type { SimulateBlock } from './simulate-block.ts';

/** Draws the number of loss events of each year; may use up the rates. */
type CountEvents = (block: number, rates: Float64Array, events: Int32Array, count: number) => void;

/** Draws one kind of loss for every event of a block and adds it to the years. */
type AddLoss = (block: number, events: Int32Array, losses: Float64Array) => void;

/** Event semantics: a Poisson number of loss events a year, each with fresh magnitudes. */
export function prepareEventYears(scenario: Scenario, source: NodeSource, probe?: Probe): SimulateBlock {
  return prepareCountedYears(scenario, source, probe, (largest) => {
    const draw = poissonDraws(largest, BLOCK_YEARS);
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
  const rates = new Float64Array(BLOCK_YEARS);
  const events = new Int32Array(BLOCK_YEARS);
  return (block, losses) => {
    rate.fill(block, rates, losses.length);
    countEvents(block, rates, events, losses.length);
    probe?.('events', events.subarray(0, losses.length));
    losses.fill(0);
    for (const addLoss of parts) addLoss(block, events, losses);
  };
}

/** The loss of every event, over all its forms. */
function prepareMagnitude(nodes: readonly Node[], probe: Probe | undefined): AddLoss {
  if (probe === undefined) {
    return (block, events, losses) => {
      for (const node of nodes) node.addSums(block, events, losses, losses.length);
    };
  }
  const sums = new Float64Array(BLOCK_YEARS);
  return (block, events, losses) => {
    for (const node of nodes) {
      sums.fill(0);
      node.addSums(block, events, sums, losses.length);
      probe(node.name, sums.subarray(0, losses.length));
      for (let i = 0; i < losses.length; i++) losses[i]! += sums[i]!;
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
  const probabilities = new Float64Array(BLOCK_YEARS);
  const followed = new Int32Array(BLOCK_YEARS);
  return (block, events, losses) => {
    probability.fill(block, probabilities, losses.length);
    probe?.(probability.name, probabilities.subarray(0, losses.length));
    thin(stream(block), events, probabilities, followed, losses.length);
    probe?.(`${name}.occurrence`, followed.subarray(0, losses.length));
    addMagnitude(block, followed, losses);
  };
}
