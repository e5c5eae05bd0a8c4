import { Random } from './random.ts';

/** The random numbers of one node of one scenario: fresh generators for each block of years. */
export type Stream = (block: number) => Random;

/** Arbitrary non-zero start of the hash: the first digits of pi after the point, in hexadecimal. */
const START = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344];

/**
 * The stream of random numbers that belongs to one node ("loss.primary") of one scenario under one seed.
 *
 * Every generator is keyed by a 128-bit hash of (seed, scenario, node, block, lane), the lane being which of the four that
 * take turns it is. No two scenarios, nodes or blocks therefore share random numbers, and a block gives the same bits
 * whichever worker simulates it, in any order.
 *
 * @param seed unsigned 32-bit integer
 */
export function randomStream(seed: number, scenario: string, node: string): Stream {
  const key = Int32Array.from(START);
  absorbWord(key, seed);
  absorbText(key, scenario);
  absorbText(key, node);
  const ofBlock = new Int32Array(4);
  const generator = new Int32Array(4);
  const states = new Int32Array(16);
  return (block) => {
    ofBlock.set(key);
    absorbWord(ofBlock, block);
    for (let lane = 0; lane < 4; lane++) {
      generator.set(ofBlock);
      absorbWord(generator, lane);
      for (let word = 0; word < 4; word++) states[4 * word + lane] = generator[word]!;
    }
    return new Random(states);
  };
}

/** The length goes first, so that ("ab", "c") and ("a", "bc") differ. */
function absorbText(state: Int32Array, text: string): void {
  absorbWord(state, text.length);
  for (let i = 0; i < text.length; i++) absorbWord(state, text.charCodeAt(i));
}

function absorbWord(state: Int32Array, word: number): void {
  state[0]! ^= word;
  permute(state);
}

/** The permutation of the Chaskey message authentication code (Mouha et al., 2014), eight rounds. */
function permute(state: Int32Array): void {
  let v0 = state[0]!;
  let v1 = state[1]!;
  let v2 = state[2]!;
  let v3 = state[3]!;
  for (let round = 0; round < 8; round++) {
    v0 = (v0 + v1) | 0;
    v1 = rotateLeft(v1, 5) ^ v0;
    v0 = rotateLeft(v0, 16);
    v2 = (v2 + v3) | 0;
    v3 = rotateLeft(v3, 8) ^ v2;
    v0 = (v0 + v3) | 0;
    v3 = rotateLeft(v3, 13) ^ v0;
    v2 = (v2 + v1) | 0;
    v1 = rotateLeft(v1, 7) ^ v2;
    v2 = rotateLeft(v2, 16);
  }
  state[0] = v0;
  state[1] = v1;
  state[2] = v2;
  state[3] = v3;
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
