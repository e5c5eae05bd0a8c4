import { log } from '../special/elementary.ts';
import type { LatticeDistribution } from './lattice-distribution.ts';

/** An annual loss known by its distribution instead of by a sample. Amounts in the currency of the inputs. */
export interface ExactLoss {
  readonly mean: number;
  readonly sd: number;
  /** P(L = 0). */
  readonly zeroProbability: number;
  /** The smallest x with P(L ≤ x) ≥ q; the end of what is known where that does not reach so far. */
  quantile(q: number): number;
  /** P(L > x). */
  exceedance(x: number): number;
  /** Tail value at risk: the mean of the worst years, `level` of all being better. */
  tailMean(level: number): number;
}

/** Tail value at risk by probability mass, q + E[(L − q)⁺] / (1 − level) with q the quantile at the level. */
export function tailMean(
  loss: Pick<ExactLoss, 'quantile'> & { excessMean(x: number): number },
  level: number,
): number {
  const q = loss.quantile(level);
  return q + loss.excessMean(q) / (1 - level);
}

/** What is known of the annual loss before it is looked at more closely. */
interface Outline {
  readonly mean: number;
  readonly sd: number;
  readonly zeroProbability: number;
  /** A loss that few years exceed: the lattices are this long, and longer or shorter by powers of 64. */
  readonly reach: number;
}

/** Between the lengths of one lattice and the next lie so many doublings; a loss is looked up in the shortest that reaches it. */
const BITS = 6;
/** Finest and coarsest lattice, in powers of the ratio. */
const FINEST = -8;
const COARSEST = 8;
/** Share of a lattice that is used, since what is near its end is least certain. */
const USED = 0.98;

/**
 * An annual loss on lattices. One cannot show small losses and the far tail alike where losses spread widely, so that there are
 * several; each is computed when it is needed.
 */
export class LossDistribution implements ExactLoss {
  readonly mean: number;
  readonly sd: number;
  readonly zeroProbability: number;
  readonly #reach: number;
  readonly #latticeTo: (reach: number) => LatticeDistribution;
  readonly #known = new Map<number, LatticeDistribution>();

  constructor(
    { mean, sd, zeroProbability, reach }: Outline,
    latticeTo: (reach: number) => LatticeDistribution,
  ) {
    this.mean = mean;
    this.sd = sd;
    this.zeroProbability = zeroProbability;
    this.#reach = reach;
    this.#latticeTo = latticeTo;
  }

  quantile(q: number): number {
    if (q <= this.zeroProbability) return 0;
    let level = 0;
    while (level < COARSEST && this.#lattice(level).upTo(this.#usedOf(level)) < q) level += 1;
    let found = this.#lattice(level).quantile(q);
    while (this.#levelOf(found) < level) {
      level -= 1;
      const finer = this.#lattice(level).quantile(q);
      if (finer > this.#usedOf(level)) break;
      found = finer;
    }
    return found;
  }

  exceedance(x: number): number {
    if (x < 0) return 1;
    if (x === 0) return 1 - this.zeroProbability;
    return Math.max(0, 1 - this.#lattice(this.#levelOf(x)).upTo(x));
  }

  /** E[(L − x)⁺]: the far tail enters through the mean. */
  excessMean(x: number): number {
    return x === 0 ? this.mean : this.mean - this.#lattice(this.#levelOf(x)).limitedMean(x);
  }

  tailMean(level: number): number {
    return tailMean(this, level);
  }

  /** The finest lattice that reaches a loss. */
  #levelOf(x: number): number {
    const level = Math.ceil(log(x / (USED * this.#reach)) / (BITS * log(2)));
    return Math.max(FINEST, Math.min(COARSEST, level));
  }

  #usedOf(level: number): number {
    return USED * this.#lengthOf(level);
  }

  #lengthOf(level: number): number {
    return this.#reach * 2 ** (BITS * level);
  }

  #lattice(level: number): LatticeDistribution {
    let lattice = this.#known.get(level);
    if (lattice === undefined) {
      lattice = this.#latticeTo(this.#lengthOf(level));
      this.#known.set(level, lattice);
    }
    return lattice;
  }
}
