import { readFileSync } from 'node:fs';
import type { Distribution } from '../../../shared/engine/distributions/distribution.ts';
import type { Scenario } from '../../../shared/engine/scenario.ts';

/** A figure of the reference with its numerical doubt and the standard error of a one-year Monte Carlo estimate. */
export interface Figure {
  value: number;
  uncertainty: number;
  se1: number;
}

export interface ExpectedAnnualLoss {
  mean: Figure;
  sd: Figure;
  p_zero: Figure;
  quantiles: Record<'p05' | 'p10' | 'p50' | 'p90' | 'p95' | 'p99', Figure>;
  tvar: Record<'tvar95' | 'tvar99', Figure>;
  exceedance: (Figure & { threshold: number })[];
}

export interface AnnualLossCase {
  id: string;
  scenarios: Scenario[];
  expected: { exact_means: Record<string, number | string>[]; annual_loss: ExpectedAnnualLoss };
}

export interface DistributionCase {
  id: string;
  distribution: Distribution;
  expected: { mean: number; variance: number; quantiles: Record<string, number> };
}

/** A reference file as it is, for feeding to the engine. */
export function readFair(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../fixtures/fair/${name}`, import.meta.url), 'utf8'));
}

/** The cases of a reference file. */
export function fairCases<Case>(name: string): Case[] {
  return (readFair(name) as { cases: Case[] }).cases;
}
