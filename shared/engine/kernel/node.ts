import type { Distribution } from '../distributions/distribution.ts';
import { drawsOf } from '../distributions/draws-of.ts';
import type { Draws } from '../sampling/draws.ts';
import { randomStream, type Stream } from '../stream.ts';

/** A node of the tree, ready to be drawn with the random numbers that belong to it alone. */
export interface Node {
  /** Such as `frequency.tef` or `loss.secondary.fines.magnitude`; keys the random numbers. */
  readonly name: string;
  /** The largest value it can draw. */
  readonly largest: number;
  /** Draws one value for each of the first `count` years of a block. */
  fill(block: number, out: Float64Array, count: number): void;
  /** Adds to each year's sum one fresh value per event. */
  addSums(block: number, events: Int32Array, sums: Float64Array, count: number): void;
}

/** Ties the draws of a node to something outside its scenario; see `dependence.ts`. */
export type Tie = (draws: Draws, stream: Stream) => Pick<Node, 'fill' | 'addSums'>;

/** Prepares the nodes of one scenario. */
export interface NodeSource {
  node(name: string, distribution: Distribution): Node;
  /** Random numbers of something that is not a distribution, such as the number of events. */
  stream(name: string): Stream;
}

/**
 * The nodes of one scenario, each with random numbers keyed by seed, scenario and its own name.
 *
 * @param tieOf the tie of a node by its name, where it has one
 */
export function nodeSource(
  seed: number,
  scenario: string,
  tieOf: (node: string) => Tie | undefined = () => undefined,
): NodeSource {
  const stream = (name: string): Stream => randomStream(seed, scenario, name);
  return {
    stream,
    node(name, distribution) {
      const draws = drawsOf(distribution);
      const tie = tieOf(name) ?? untied;
      return { name, largest: draws.at(LARGEST_WORD), ...tie(draws, stream(name)) };
    },
  };
}

/** All bits set: the word of the highest probability. */
const LARGEST_WORD = -1;

const untied: Tie = (draws, stream) => ({
  fill: (block, out, count) => draws.fill(stream(block), out, count),
  addSums: (block, events, sums, count) => draws.addSums(stream(block), events, sums, count),
});

/** Receives what a node came to in each year of a block: a factor, a count, or the total of a loss. Copy what is kept. */
export type Probe = (node: string, values: Float64Array | Int32Array) => void;
