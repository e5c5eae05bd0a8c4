/** What a distribution on a lattice is made from. */
interface Parts {
  readonly mean: number;
  readonly sd: number;
  readonly zeroProbability: number;
  readonly step: number;
  /** Probability of each multiple of the step. */
  readonly masses: Float64Array;
}

/** An annual loss known by its distribution instead of by a sample. Amounts in the currency of the inputs. */
export class LossDistribution {
  readonly mean: number;
  readonly sd: number;
  readonly zeroProbability: number;
  readonly #step: number;
  /** P(L ≤ x) at x = 0, step/2, 3 step/2, …: half way between the points, where the masses to the left are complete. */
  readonly #upTo: Float64Array;

  constructor({ mean, sd, zeroProbability, step, masses }: Parts) {
    this.mean = mean;
    this.sd = sd;
    this.zeroProbability = zeroProbability;
    this.#step = step;
    this.#upTo = new Float64Array(masses.length + 1);
    this.#upTo[0] = zeroProbability;
    let sum = 0;
    masses.forEach((mass, j) => {
      sum += mass;
      this.#upTo[j + 1] = Math.max(this.#upTo[j]!, sum);
    });
  }

  /** The smallest x with P(L ≤ x) ≥ q; the end of the lattice where it does not reach so far. */
  quantile(q: number): number {
    if (q <= this.zeroProbability) return 0;
    const upTo = this.#upTo;
    let low = 0;
    let high = upTo.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (upTo[middle]! < q) low = middle;
      else high = middle;
    }
    const rise = upTo[high]! - upTo[low]!;
    const share = rise > 0 ? Math.min(1, (q - upTo[low]!) / rise) : 1;
    return this.#place(low) + share * (this.#place(high) - this.#place(low));
  }

  /** P(L > x). */
  exceedance(x: number): number {
    if (x < 0) return 1;
    const place = x < this.#step / 2 ? (2 * x) / this.#step : x / this.#step + 0.5;
    const low = Math.floor(place);
    if (low + 1 >= this.#upTo.length) return Math.max(0, 1 - this.#upTo.at(-1)!);
    const [before, after] = [this.#upTo[low]!, this.#upTo[low + 1]!];
    return 1 - before - (place - low) * (after - before);
  }

  /** Tail value at risk by probability mass, q + (E[L] − E[min(L, q)]) / (1 − level): the far tail enters through the mean. */
  tailMean(level: number): number {
    const q = this.quantile(level);
    return q + (this.mean - this.#limitedMean(q)) / (1 - level);
  }

  /** E[min(L, x)] = ∫ P(L > t) dt from 0 to x, by the trapezoidal rule on the places where the distribution is known. */
  #limitedMean(x: number): number {
    let sum = 0;
    for (let i = 0; i + 1 < this.#upTo.length && this.#place(i) < x; i++) {
      const from = this.#place(i);
      const to = Math.min(x, this.#place(i + 1));
      sum += ((to - from) * (this.exceedance(from) + this.exceedance(to))) / 2;
    }
    return sum;
  }

  #place(index: number): number {
    return index === 0 ? 0 : (index - 0.5) * this.#step;
  }
}
