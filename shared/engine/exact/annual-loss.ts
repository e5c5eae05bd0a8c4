import type { Dependence } from '../kernel/dependence.ts';
import { exactMoments } from '../moments.ts';
import type { Scenario } from '../scenario.ts';
import { convolution } from './convolution.ts';
import { isIndependent } from './independence.ts';
import type { ExactLoss } from './loss-distribution.ts';
import { ScaledLoss } from './scaled-loss.ts';
import { sharesOf } from './shares.ts';

/**
 * The distribution of the annual loss of scenarios together, without simulation.
 *
 * @returns null where there is none to be had: a scenario has product semantics, so that there are no events to convolve; inputs
 *   move together; or several scenarios, of which one has uncertain controls on its losses
 */
export function exactAnnualLoss(
  scenarios: readonly Scenario[],
  dependence: Dependence = {},
): ExactLoss | null {
  if (scenarios.some(({ semantics }) => semantics === 'product')) return null;
  if (!isIndependent(scenarios, dependence)) return null;
  const scaled = scenarios.filter(({ loss }) => loss.controls?.length);
  if (scaled.length === 0) return convolution(scenarios);
  if (scenarios.length > 1) return null;
  const [scenario] = scaled;
  const { controls = [], ...loss } = scenario!.loss;
  const { annualLoss: mean, annualLossSd: sd } = exactMoments(scenario!);
  return new ScaledLoss(convolution([{ ...scenario!, loss }]), sharesOf(controls), { mean, sd });
}
