import { checkRunOptions, forEachBlock, type RunOptions } from './blocks.ts';
import { sampler } from './distributions/distribution.ts';
import type { Distribution } from './distributions/distribution.ts';
import { poisson } from './poisson.ts';
import type { Scenario, SecondaryLoss } from './scenario.ts';
import { randomStream, type Stream } from './stream.ts';
import { assertScenarios } from './validate.ts';

/** Simulates the years of one block: fills `losses`, at most BLOCK_YEARS long, with annual losses. */
export type SimulateBlock = (block: number, losses: Float64Array) => void;

/** A part of the loss, within one block: the total of the next year, given its number of loss events. */
type YearlyLoss = (events: number) => number;

/** The random numbers of one node of the scenario, by the node's name. */
type StreamOf = (node: string) => Stream;

/**
 * The annual losses of a scenario, one per simulated year, in the order of the years.
 *
 * @throws InvalidInput when the scenario is not valid
 * @throws RangeError when the seed or the number of iterations is out of range
 * @throws SimulationCancelled when `onBlock` returns false
 */
export function simulate(scenario: Scenario, options: RunOptions): Float64Array {
  assertScenarios([scenario]);
  checkRunOptions(options);
  const losses = new Float64Array(options.iterations);
  const simulateBlock = prepare(scenario, options.seed);
  forEachBlock(options, (block, firstYear, endYear) =>
    simulateBlock(block, losses.subarray(firstYear, endYear)),
  );
  return losses;
}

/**
 * Prepares a valid scenario for simulation block by block. Blocks may be simulated in any order and by any worker:
 * each depends on nothing but scenario, seed and block number. A short block is the beginning of the full one.
 */
export function prepare(scenario: Scenario, seed: number): SimulateBlock {
  const { frequency, loss } = scenario;
  const streamOf: StreamOf = (node) => randomStream(seed, scenario.id, node);
  const countEvents = prepareEventCount(frequency.lef, streamOf);
  const losses = [
    preparePrimary(loss.primary, streamOf),
    ...(loss.secondary ?? []).map((secondary) => prepareSecondary(secondary, streamOf)),
  ];
  return (block, annualLosses) => {
    const eventsOfNextYear = countEvents(block);
    const yearlyLosses = losses.map((lossInBlock) => lossInBlock(block));
    for (let year = 0; year < annualLosses.length; year++) {
      const events = eventsOfNextYear();
      let annualLoss = 0;
      for (const yearlyLoss of yearlyLosses) annualLoss += yearlyLoss(events);
      annualLosses[year] = annualLoss;
    }
  };
}

/** Draws the year's rate, then the number of events at that rate. */
function prepareEventCount(lef: Distribution, streamOf: StreamOf): (block: number) => () => number {
  const drawRate = sampler(lef);
  const rateStream = streamOf('frequency.lef');
  const countStream = streamOf('events');
  return (block) => {
    const rateRandom = rateStream(block);
    const countRandom = countStream(block);
    return () => poisson(drawRate(rateRandom), countRandom);
  };
}

/** Every loss event has a fresh primary magnitude. */
function preparePrimary(primary: Distribution, streamOf: StreamOf): (block: number) => YearlyLoss {
  const drawMagnitude = sampler(primary);
  const stream = streamOf('loss.primary');
  return (block) => {
    const random = stream(block);
    return (events) => {
      let total = 0;
      for (let event = 0; event < events; event++) total += drawMagnitude(random);
      return total;
    };
  };
}

/**
 * The probability is drawn once a year; with it each loss event has the secondary loss or not, independently, and when it
 * has, a fresh magnitude.
 */
function prepareSecondary(loss: SecondaryLoss, streamOf: StreamOf): (block: number) => YearlyLoss {
  const drawProbability = sampler(loss.probability);
  const drawMagnitude = sampler(loss.magnitude);
  const node = `loss.secondary.${loss.id}`;
  const probabilityStream = streamOf(`${node}.probability`);
  const occurrenceStream = streamOf(`${node}.occurrence`);
  const magnitudeStream = streamOf(`${node}.magnitude`);
  return (block) => {
    const probabilityRandom = probabilityStream(block);
    const occurrenceRandom = occurrenceStream(block);
    const magnitudeRandom = magnitudeStream(block);
    return (events) => {
      const probability = drawProbability(probabilityRandom);
      let total = 0;
      for (let event = 0; event < events; event++) {
        if (occurrenceRandom.uniform() < probability) total += drawMagnitude(magnitudeRandom);
      }
      return total;
    };
  };
}
