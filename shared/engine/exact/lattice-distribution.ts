/** What a distribution on a lattice is made from. */
interface Parts {
  /** An amount of which all atoms are multiples, and how many steps of the lattice make it. */
  readonly unit: number;
  readonly stepsPerUnit: number;
  /** Probability of each multiple of the step. */
  readonly masses: Float64Array;
  /** The part of it that lies exactly there, such as sums of constant losses; the rest is spread around the point. */
  readonly atoms: Float64Array;
}

/** An annual loss as seen on one lattice: right to a small part of the step, from 0 to where the lattice ends. */
export class LatticeDistribution {
  readonly #step: number;
  readonly #unit: number;
  readonly #stepsPerUnit: number;
  readonly #masses: Float64Array;
  /** Probability of the atoms up to each point. */
  readonly #atoms: Float64Array;
  /** Probability of the rest up to 0, step/2, 3 step/2, …: half way between the points, where the masses to the left are complete. */
  readonly #rest: Float64Array;

  constructor({ unit, stepsPerUnit, masses, atoms }: Parts) {
    this.#step = unit / stepsPerUnit;
    this.#unit = unit;
    this.#stepsPerUnit = stepsPerUnit;
    this.#masses = masses;
    this.#atoms = new Float64Array(masses.length);
    this.#rest = new Float64Array(masses.length + 1);
    let ofAtoms = 0;
    let ofRest = 0;
    masses.forEach((mass, j) => {
      ofAtoms += atoms[j]!;
      ofRest += Math.max(0, mass - atoms[j]!);
      this.#atoms[j] = ofAtoms;
      this.#rest[j + 1] = ofRest;
    });
  }

  /** P(L ≤ x) for x from 0 to the end. */
  upTo(x: number): number {
    const at = x / this.#step;
    // A point that rounding has left just above x is not beyond it.
    const point = Math.min(this.#atoms.length - 1, Math.floor(at + 1e-9 * (1 + at)));
    return this.#atoms[point]! + this.#restUpTo(at);
  }

  /** The smallest x with P(L ≤ x) ≥ q; the end where the lattice does not reach so far. */
  quantile(q: number): number {
    const point = this.#firstPoint(q);
    if (point === 0) return 0;
    const before = this.#atoms[point - 1]!;
    if (before + this.#restUpTo(point) < q) return this.#place(point);
    let low = point - 1;
    let high = point;
    for (let middle = point - 0.5; low < middle && middle < high; middle = (low + high) / 2) {
      if (before + this.#restUpTo(middle) < q) low = middle;
      else high = middle;
    }
    return high * this.#step;
  }

  /** E[min(L, x)], with the loss at the points of the lattice: local moment matching keeps such means there. */
  limitedMean(x: number): number {
    let sum = 0;
    let mass = 0;
    const points = Math.min(this.#masses.length, Math.ceil(x / this.#step));
    for (let j = 0; j < points; j++) {
      sum += this.#masses[j]! * j * this.#step;
      mass += this.#masses[j]!;
    }
    return sum + x * Math.max(0, 1 - mass);
  }

  /** The loss at a point, without what rounding has done to the step. */
  #place(point: number): number {
    return (point / this.#stepsPerUnit) * this.#unit;
  }

  /** The first point up to which the probability is q or more; the last where there is none. */
  #firstPoint(q: number): number {
    let low = 0;
    let high = this.#atoms.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#atoms[middle]! + this.#restUpTo(middle) >= q) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The rest up to a place between the points, in steps; in straight lines. */
  #restUpTo(at: number): number {
    const place = at < 0.5 ? 2 * at : at + 0.5;
    const low = Math.floor(place);
    if (low + 1 >= this.#rest.length) return this.#rest.at(-1)!;
    const [before, after] = [this.#rest[low]!, this.#rest[low + 1]!];
    return before + (place - low) * (after - before);
  }
}
