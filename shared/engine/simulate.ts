import { checkRunOptions, forEachBlock, type RunOptions } from './blocks.ts';
import { withControls } from './kernel/controlled-years.ts';
import { prepareBernoulliYears, prepareEventYears } from './kernel/counted-years.ts';
import { nodeSource, type Probe, type Tie } from './kernel/node.ts';
import { prepareProductYears } from './kernel/product-years.ts';
import type { SimulateBlock } from './kernel/simulate-block.ts';
import type { Scenario } from './scenario.ts';
import { assertScenarios } from './validate.ts';

const PREPARE = { event: prepareEventYears, product: prepareProductYears, bernoulli: prepareBernoulliYears };

/** What a preparation may be given besides scenario and seed. */
export interface PrepareOptions {
  /** Ties nodes to something outside the scenario. */
  readonly tieOf?: ((node: string) => Tie | undefined) | undefined;
  /** Receives what each node came to. */
  readonly probe?: Probe | undefined;
}

/**
 * The annual losses of a scenario, one per simulated year, in the order of the years.
 *
 * @param into memory to write them to, as long as there are years; a run of many takes the same again
 * @throws InvalidInput when the scenario is not valid
 * @throws RangeError when the seed or the number of iterations is out of range
 * @throws SimulationCancelled when `onBlock` returns false
 */
export function simulate(
  scenario: Scenario,
  options: RunOptions & PrepareOptions,
  into?: Float64Array,
): Float64Array {
  assertScenarios([scenario]);
  checkRunOptions(options);
  const losses = into ?? new Float64Array(options.iterations);
  const simulateBlock = prepare(scenario, options.seed, options);
  forEachBlock(options, (block, firstYear, endYear) =>
    simulateBlock(block, losses.subarray(firstYear, endYear)),
  );
  return losses;
}

/**
 * Prepares a valid scenario for simulation block by block. Blocks may be simulated in any order and by any worker:
 * each depends on nothing but scenario, seed and block number. A short block is the beginning of the full one.
 */
export function prepare(scenario: Scenario, seed: number, options: PrepareOptions = {}): SimulateBlock {
  const { semantics = 'event' } = scenario;
  const source = nodeSource(seed, scenario.id, options.tieOf);
  return withControls(PREPARE[semantics](scenario, source, options.probe), scenario.loss.controls, source);
}
