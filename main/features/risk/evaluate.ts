import type { Handlers, JobControl } from '../../../shared/contract/contract.ts';
import type { CurrentEvaluation } from '../../../shared/contract/evaluations.ts';
import { benefitOf } from '../../../shared/engine/analysis/treatment.ts';
import { compareWithAppetite } from '../../../shared/engine/appetite.ts';
import type { SimulationResult } from '../../../shared/engine/result.ts';
import type { Evaluation, TreatmentFigures } from '../../../shared/model/treatment.ts';
import { isOldEngine } from '../../../shared/rules/old-engine.ts';
import type { Ctx } from '../../app/workbench.ts';
import { simulator } from '../../workers/simulator.ts';
import { costOf, evaluationHash, keyOf, type Option, optionsOf } from './evaluation-options.ts';
import { listEvaluations, listScenarios, listSimulations } from './queries.ts';
import { rankTreatments } from './rank.ts';
import { readScenario } from './read-scenario.ts';
import { stored } from './run.ts';
import {
  assertComplete,
  currentScenarios,
  type RiskState,
  riskState,
  tiesOf,
  withTreatments,
} from './state.ts';
import { assertStillThere } from './still-there.ts';

interface Wish {
  scenarioId: string | null;
  iterations: number;
  seed: number | null;
}

/** What was evaluated last, each with whether anything it rests on has changed. */
export function currentEvaluations(ctx: Ctx, scenarioId: string | null): CurrentEvaluation[] {
  const state = riskState(ctx.read);
  const wanted = new Set(optionsOf(ctx.read, state, scenarioId).map(keyOf));
  return listEvaluations(ctx.read, scenarioId).map((evaluation) => ({
    ...evaluation,
    outOfDate:
      isOldEngine(evaluation) ||
      !wanted.has(keyOf(evaluation)) ||
      evaluationHash(state, evaluation) !== evaluation.inputsHash,
  }));
}

/** What was evaluated last, of every scenario and then of the portfolio. */
export const allEvaluations = (ctx: Ctx): CurrentEvaluation[] =>
  [...listScenarios(ctx.read).map(({ id }) => id), null].flatMap((id) => currentEvaluations(ctx, id));

/** Simulates every option of a subject in the same random years and stores the results as one change. */
async function evaluate(
  ctx: Ctx,
  { scenarioId, iterations, seed: wished }: Wish,
  control: JobControl,
): Promise<CurrentEvaluation[]> {
  const subject = scenarioId === null ? [] : [readScenario(ctx.read, scenarioId)];
  const state = riskState(ctx.read);
  const before = currentScenarios(state, scenarioId);
  assertComplete(before);
  const { store } = ctx;
  const options = optionsOf(ctx.read, state, scenarioId);
  const seed = wished ?? listSimulations(ctx.read).at(-1)?.seed ?? ctx.os.newSeed();
  const years = before.length * iterations;
  const results: SimulationResult[] = [];
  for (const [index, { treatmentIds }] of options.entries()) {
    const { result } = await simulator.run(
      {
        scenarios: withTreatments(state, before, treatmentIds),
        seed,
        iterations,
        dependence: tiesOf(state, before),
      },
      {
        signal: control.signal,
        onProgress: (done) =>
          control.progress(index * years + done, options.length * years, 'simulated years'),
      },
    );
    results.push(result);
  }
  assertStillThere(ctx, { store, scenarios: subject, again: 'compare' });
  const common = { scenarioId, seed, iterations, at: ctx.os.now().toISOString() };
  ctx.change((change) => {
    for (const old of listEvaluations(ctx.read, scenarioId)) change.remove('evaluation', old.id);
    options.forEach((option, index) => {
      const evaluation: Omit<Evaluation, 'id' | 'inputsHash'> = {
        ...common,
        ...option,
        ...stored(results[index]!),
        figures: figuresOf(state, option, results[0]!, results[index]!),
      };
      const inputsHash = evaluationHash(state, evaluation);
      change.insert('evaluation', { id: ctx.newId(), ...evaluation, inputsHash });
    });
  });
  return currentEvaluations(ctx, scenarioId);
}

function figuresOf(
  state: RiskState,
  { treatmentIds }: Option,
  before: SimulationResult,
  after: SimulationResult,
): TreatmentFigures {
  const annualCost = costOf(state, treatmentIds);
  const { reduction, netBenefit, rosi } = benefitOf(before.mean, after.mean, annualCost ?? 0);
  const now = compareWithAppetite(before, state.appetite);
  const then = compareWithAppetite(after, state.appetite);
  return {
    meanBefore: before.mean,
    meanAfter: after.mean,
    p90Before: before.percentiles.p90,
    p90After: after.percentiles.p90,
    meanReduction: reduction,
    relativeReduction: before.mean > 0 ? reduction / before.mean : null,
    annualCost,
    netBenefit: annualCost === null ? null : netBenefit,
    rosi: annualCost === null ? null : rosi,
    breaches: now.map(({ loss, probability, exceedance }, index) => ({
      loss,
      allowed: probability,
      before: exceedance,
      after: then[index]!.exceedance,
    })),
  };
}

export const evaluations: Handlers<Ctx>['evaluations'] = {
  list: (ctx, { scenarioId }) => currentEvaluations(ctx, scenarioId),
  run: (ctx, wish, job) => evaluate(ctx, wish, job),
  rank: (ctx, { scenarioId }) => rankTreatments(ctx, scenarioId),
};
