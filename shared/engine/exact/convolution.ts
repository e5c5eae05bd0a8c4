import { exp, squared } from '../special/elementary.ts';
import { cdf, measureOf } from '../distributions/distribution.ts';
import { partsOf } from '../loss-forms.ts';
import { exactMoments } from '../moments.ts';
import { type DiscreteRule, discretise } from '../numeric/expectation.ts';
import { inverseFft } from '../numeric/fft.ts';
import { gaussRule } from '../numeric/gauss-rule.ts';
import type { Magnitude, Scenario } from '../scenario.ts';
import { annualTransform, type EventTransforms } from './annual-transform.ts';
import { commonStep } from './atoms.ts';
import { atomTransformOf, type Lattice, type Transform, transformOf } from './lattice.ts';
import { LatticeDistribution } from './lattice-distribution.ts';
import { LossDistribution } from './loss-distribution.ts';
import { ratesOf } from './rates.ts';

const POINTS = 2 ** 16;
/** Standard deviations above the mean that a lattice reaches: by Cantelli's inequality, at most 1 in 200 years lie beyond. */
const REACH = 14;
/** Damping over the whole lattice: what comes round it is e^-20 of what it was. */
const DAMPING = 20;

/** Values of the rules that replace secondary probabilities, by their number. */
const PROBABILITIES = [12, 8, 5];

/** A scenario with its rates, which do not depend on the lattice. */
interface Rated {
  readonly scenario: Scenario;
  readonly rates: DiscreteRule;
}

/**
 * The distribution of the annual loss of independent scenarios together, by convolution instead of simulation: the transform of
 * a compound Poisson (or Bernoulli) sum is known in closed form given the year's rate and probabilities, and these are
 * integrated out by quadrature. What remains is the error of the lattice, far below that of a simulation. (Klugman, Panjer and
 * Willmot, Loss Models, 4th ed., 2012, section 9.8.)
 *
 * @param scenarios of event or Bernoulli semantics, without uncertain controls on their losses
 */
export function convolution(scenarios: readonly Scenario[]): LossDistribution {
  const moments = scenarios.map(exactMoments);
  const mean = moments.reduce((sum, { annualLoss }) => sum + annualLoss, 0);
  const sd = Math.sqrt(moments.reduce((sum, { annualLossSd }) => sum + squared(annualLossSd), 0));
  const reach = Math.max(mean + REACH * sd, Number.MIN_VALUE);
  const rated = scenarios.map((scenario) => ({ scenario, rates: ratesOf(scenario.frequency) }));
  const zeroProbability = transformTogether(rated, 1, zeroMass).re[0]!;
  const atomStep = commonStep(scenarios);
  return new LossDistribution({ mean, sd, zeroProbability, reach }, (length) => {
    const lattice = latticeOf(length, atomStep);
    const onLattice = (transform: typeof transformOf): Float64Array =>
      massesOf(
        transformTogether(rated, POINTS / 2 + 1, (magnitude) => product(magnitude, lattice, transform)),
        lattice,
      );
    const { step, stepsPerAtom } = lattice;
    const masses = onLattice(transformOf);
    const withAtoms = atomStep !== null && stepsPerAtom !== null;
    const atoms = withAtoms ? onLattice(atomTransformOf) : new Float64Array(POINTS);
    atoms[0] = zeroProbability;
    const [unit, stepsPerUnit] = withAtoms ? [atomStep, stepsPerAtom] : [step, 1];
    return new LatticeDistribution({ unit, stepsPerUnit, masses, atoms });
  });
}

/** A lattice of at least a length; its points hold all multiples of `atomStep` where it is fine enough. */
function latticeOf(length: number, atomStep: number | null): Lattice {
  const step = length / POINTS;
  const rest = { points: POINTS, tilt: DAMPING / POINTS };
  if (atomStep === null || atomStep < step) return { step, stepsPerAtom: null, ...rest };
  const stepsPerAtom = Math.floor(atomStep / step);
  return { step: atomStep / stepsPerAtom, stepsPerAtom, ...rest };
}

/** The transform of all scenarios' losses together, from that of each loss. */
function transformTogether(
  rated: readonly Rated[],
  size: number,
  transform: (magnitude: Magnitude) => Transform,
): Transform {
  const total = { re: new Float64Array(size).fill(1), im: new Float64Array(size) };
  for (const { scenario, rates } of rated)
    multiply(total, annualTransform(scenario, rates, eventTransforms(scenario, transform)));
  return total;
}

/** Transforms of one event's losses, and rules for the probabilities of the secondary ones. */
function eventTransforms(
  scenario: Scenario,
  transform: (magnitude: Magnitude) => Transform,
): EventTransforms {
  const { primary, secondary = [] } = scenario.loss;
  const size = PROBABILITIES[Math.min(secondary.length, PROBABILITIES.length) - 1] ?? 1;
  return {
    primary: transform(primary),
    secondary: secondary.map(({ probability, magnitude }) => ({
      probability: gaussRule(discretise(measureOf(probability)), size),
      magnitude: transform(magnitude),
    })),
  };
}

/** The transform of a loss on the lattice, over all its forms. */
function product(magnitude: Magnitude, lattice: Lattice, transform: typeof transformOf): Transform {
  const [first, ...others] = partsOf(magnitude).map(({ distribution }) => transform(distribution, lattice));
  const all = { re: first!.re.slice(), im: first!.im.slice() };
  for (const other of others) multiply(all, other);
  return all;
}

/** The probability that a loss is 0, as a transform of one frequency: sums of losses are 0 when all of them are. */
function zeroMass(magnitude: Magnitude): Transform {
  const mass = partsOf(magnitude).reduce((p, { distribution }) => p * cdf(distribution, 0), 1);
  return { re: Float64Array.of(mass), im: new Float64Array(1) };
}

function multiply(into: Transform, by: Transform): void {
  for (let k = 0; k < into.re.length; k++) {
    const [a, b] = [into.re[k]!, into.im[k]!];
    into.re[k] = a * by.re[k]! - b * by.im[k]!;
    into.im[k] = a * by.im[k]! + b * by.re[k]!;
  }
}

/** Back from the frequencies to probabilities. */
function massesOf({ re, im }: Transform, { points, tilt }: Lattice): Float64Array {
  const fullRe = new Float64Array(points);
  const fullIm = new Float64Array(points);
  for (let k = 0; k <= points / 2; k++) {
    fullRe[k] = re[k]!;
    fullIm[k] = im[k]!;
    if (k === 0 || k === points / 2) continue;
    fullRe[points - k] = re[k]!;
    fullIm[points - k] = -im[k]!;
  }
  inverseFft(fullRe, fullIm);
  return fullRe.map((mass, j) => Math.max(0, mass * exp(tilt * j)));
}
