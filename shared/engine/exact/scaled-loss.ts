import type { DiscreteRule } from '../numeric/expectation.ts';
import { type ExactLoss, type LossDistribution, tailMean } from './loss-distribution.ts';

/** Halvings of an interval that leave no more than rounding. */
const HALVINGS = 60;

/**
 * An annual loss of which an uncertain control leaves a share C, drawn once a year for all of its losses: the mixture of the
 * distributions of c L over the shares, P(C L > x) = E[P(L > x / C)].
 */
export class ScaledLoss implements ExactLoss {
  readonly mean: number;
  readonly sd: number;
  readonly zeroProbability: number;
  readonly #loss: LossDistribution;
  readonly #shares: DiscreteRule;

  /** @param shares what the control leaves, as finitely many values with weights that add up to 1 */
  constructor(loss: LossDistribution, shares: DiscreteRule, { mean, sd }: Pick<ExactLoss, 'mean' | 'sd'>) {
    this.#loss = loss;
    this.#shares = shares;
    this.mean = mean;
    this.sd = sd;
    this.zeroProbability = 1 - this.exceedance(0);
  }

  exceedance(x: number): number {
    return this.#average((share) => (share > 0 ? this.#loss.exceedance(x / share) : x < 0 ? 1 : 0));
  }

  quantile(q: number): number {
    if (q <= this.zeroProbability) return 0;
    const shares = this.#shares.values.filter((share) => share > 0);
    const whole = this.#loss.quantile(q);
    let low = 0;
    let high = Math.max(...shares) * whole;
    for (let i = 0; i < HALVINGS; i++) {
      const middle = (low + high) / 2;
      if (1 - this.exceedance(middle) >= q) high = middle;
      else low = middle;
    }
    return high;
  }

  /** E[(C L − x)⁺] = E[C E[(L − x / C)⁺]]. */
  excessMean(x: number): number {
    return this.#average((share) => (share > 0 ? share * this.#loss.excessMean(x / share) : 0));
  }

  tailMean(level: number): number {
    return tailMean(this, level);
  }

  #average(f: (share: number) => number): number {
    const { values, weights } = this.#shares;
    return values.reduce((sum, value, i) => sum + weights[i]! * f(value), 0);
  }
}
