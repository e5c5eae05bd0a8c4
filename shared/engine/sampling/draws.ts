import { type Random, uniformOf } from '../random.ts';

/**
 * Draws of one distribution by inversion: a random word stands for a probability, and the draw is the quantile there.
 * Larger words never give smaller draws. Two distributions fed the same words are therefore perfectly rank correlated, which
 * is what common random numbers and copulas need.
 */
export interface Draws {
  /** The quantile at the probability that a random word stands for. */
  at(word: number): number;
  /** Fills the first `count` places with fresh draws. Uses up the generator. */
  fill(random: Random, out: Float64Array, count: number): void;
  /** Adds to each of the first `count` sums as many fresh draws as `events` says. Uses up the generator. */
  addSums(random: Random, events: Int32Array, sums: Float64Array, count: number): void;
}

/** Draws of a constant; no random number is used up. */
export class ConstantDraws implements Draws {
  readonly #value: number;

  constructor(value: number) {
    this.#value = value;
  }

  at(): number {
    return this.#value;
  }

  fill(_random: Random, out: Float64Array, count: number): void {
    out.fill(this.#value, 0, count);
  }

  addSums(_random: Random, events: Int32Array, sums: Float64Array, count: number): void {
    for (let i = 0; i < count; i++) sums[i]! += events[i]! * this.#value;
  }
}

/** Draws by a quantile function that is quick enough to be evaluated each time. */
export class DirectDraws implements Draws {
  readonly #quantile: (p: number) => number;

  constructor(quantile: (p: number) => number) {
    this.#quantile = quantile;
  }

  at(word: number): number {
    return this.#quantile(uniformOf(word));
  }

  fill(random: Random, out: Float64Array, count: number): void {
    for (let i = 0; i < count; i++) out[i] = this.#quantile(uniformOf(random.nextInt32()));
  }

  addSums(random: Random, events: Int32Array, sums: Float64Array, count: number): void {
    for (let i = 0; i < count; i++) {
      let sum = sums[i]!;
      for (let event = events[i]!; event > 0; event--) sum += this.#quantile(uniformOf(random.nextInt32()));
      sums[i] = sum;
    }
  }
}
