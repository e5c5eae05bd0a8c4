import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { FactorEstimates } from '../../../shared/contract/risk.ts';
import type { Factor, PersonEstimate } from '../../../shared/model/factor.ts';
import type { LinkedScenario } from '../../../shared/model/scenario.ts';
import { disagreement } from '../../../shared/rules/disagreement.ts';
import { distributionProblems } from '../../../shared/rules/distribution-problems.ts';
import { findFactorNode } from '../../../shared/rules/factor-nodes.ts';
import { treeFactors } from '../../../shared/rules/scenario-factors.ts';
import { isUnagreed } from '../../../shared/rules/unagreed.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { Reader } from '../../store/reader.ts';
import { combinationOf } from './combination.ts';
import { factorAt, stateFactor } from './factors.ts';
import { estimatesOfFactor, hasPerson, listScenarios, roundSizes } from './queries.ts';
import { readScenario } from './read-scenario.ts';

interface Place {
  scenarioId: string;
  node: string;
}

interface Subject {
  scenario: LinkedScenario;
  factor: Factor;
  /** Of the present round. */
  round: PersonEstimate[];
}

/** @throws AssayError NOT_FOUND, INVALID */
function subjectOf(ctx: Ctx, { scenarioId, node }: Place): Subject {
  const scenario = readScenario(ctx.read, scenarioId);
  const factor = factorAt(ctx, scenario, node);
  const round = estimatesOfFactor(ctx.read, factor.id).filter((estimate) => estimate.round === factor.round);
  return { scenario, factor, round };
}

/** What people said of a factor. While its round is blind nobody's range or reason of that round is told. */
function shown(read: Reader, { scenarioId, node, id, round, revealed, method }: Factor): FactorEstimates {
  const all = estimatesOfFactor(read, id);
  const told = all.filter((estimate) => estimate.round < round || revealed);
  const present = told.filter((estimate) => estimate.round === round);
  const apart = disagreement(present);
  return {
    scenarioId,
    node,
    round,
    revealed,
    method,
    estimates: all.map((estimate) =>
      told.includes(estimate) ? estimate : { ...estimate, distribution: null, reason: '', sure: null },
    ),
    disagreement: apart && { ...apart, apart: [...apart.apart] },
  };
}

/** What several people said, of every scenario in the order of the references. */
export const allEstimates = ({ read }: Ctx): FactorEstimates[] =>
  listScenarios(read)
    .flatMap((scenario) => scenario.factors.map((factor) => shown(read, factor)))
    .filter((one) => one.estimates.length > 0);

/** Factors of the trees on which several people's ranges wait to be agreed, in the order of the scenarios. */
export const openFactors = (read: Reader): { scenarioId: string; node: string }[] => {
  const given = roundSizes(read);
  return listScenarios(read).flatMap((scenario) =>
    treeFactors(scenario).flatMap(({ node, factor }) =>
      factor !== null && isUnagreed(factor, given.get(factor.id) ?? 0)
        ? [{ scenarioId: scenario.id, node }]
        : [],
    ),
  );
};

const shownAt = (ctx: Ctx, { scenarioId, node }: Place): FactorEstimates =>
  shown(ctx.read, factorAt(ctx, readScenario(ctx.read, scenarioId), node));

function assertBlind({ factor }: Subject): void {
  if (factor.revealed)
    throw new AssayError(
      'CONFLICT',
      'The estimates of this round are shown to everybody. Begin another round to estimate again.',
    );
}

/** How much people's ranges count by their calibration. The composition root plugs it in. */
export type WeightsOf = (read: Reader) => ReadonlyMap<string, number>;

export const estimateHandlers = (weightsOf: WeightsOf): Handlers<Ctx>['estimates'] => ({
  list: (ctx, { scenarioId }) =>
    readScenario(ctx.read, scenarioId)
      .factors.map((factor) => shown(ctx.read, factor))
      .filter((one) => one.estimates.length > 0),

  open: (ctx) => openFactors(ctx.read),

  give: (ctx, { scenarioId, node, personId, ...given }) => {
    const place = { scenarioId, node };
    const subject = subjectOf(ctx, place);
    assertBlind(subject);
    if (!hasPerson(ctx.read, personId))
      throw new AssayError(
        'NOT_FOUND',
        'This person is not on the list of people. Add them in the scope first.',
      );
    const { scenario, factor, round } = subject;
    const quantity = findFactorNode(scenario.tree, node)?.quantity ?? 'amount';
    const problems = distributionProblems(given.distribution, quantity);
    const [first] = problems;
    if (first)
      throw new AssayError(
        'INVALID',
        `Not stored: ${`${first.path} ${first.message}`.trim()}.`,
        problems.map(({ path, message }) => ({ path: ['distribution', ...path.split('.')], message })),
      );
    const estimate = { ...given, at: ctx.os.now().toISOString() };
    const known = round.find((one) => one.personId === personId);
    ctx.change((change) => {
      if (!scenario.factors.includes(factor)) change.insert('factor', factor);
      if (known) change.update('estimate', known.id, estimate);
      else
        change.insert('estimate', {
          ...estimate,
          id: ctx.newId(),
          factorId: factor.id,
          personId,
          round: factor.round,
        });
    });
    return shownAt(ctx, place);
  },

  withdraw: (ctx, { personId, ...place }) => {
    const subject = subjectOf(ctx, place);
    assertBlind(subject);
    const known = subject.round.find((one) => one.personId === personId);
    if (!known) throw new AssayError('NOT_FOUND', 'This person has given no estimate in this round.');
    ctx.change((change) => change.remove('estimate', known.id));
    return shownAt(ctx, place);
  },

  reveal: (ctx, place) => {
    const subject = subjectOf(ctx, place);
    assertBlind(subject);
    if (subject.round.length === 0)
      throw new AssayError(
        'CONFLICT',
        'Nobody has given an estimate in this round. There is nothing to show.',
      );
    ctx.decide((change) => change.update('factor', subject.factor.id, { revealed: true }));
    return shownAt(ctx, place);
  },

  again: (ctx, place) => {
    const { factor } = subjectOf(ctx, place);
    if (!factor.revealed)
      throw new AssayError('CONFLICT', 'A round is still blind. Show it first, then estimate again.');
    ctx.change((change) => change.update('factor', factor.id, { revealed: false, round: factor.round + 1 }));
    return shownAt(ctx, place);
  },

  preview: (ctx, { method, ...place }) => combinationOf(subjectOf(ctx, place), method, weightsOf(ctx.read)),

  combine: (ctx, { method, reason, ...place }) => {
    const subject = subjectOf(ctx, place);
    const { distribution } = combinationOf(subject, method, weightsOf(ctx.read));
    ctx.change((change) =>
      stateFactor(change, subject.scenario, subject.factor, {
        distribution,
        rationale: reason,
        method,
        agreedRound: subject.factor.round,
        example: false,
      }),
    );
    return readScenario(ctx.read, place.scenarioId);
  },

  choose: (ctx, { personId, distribution, reason, ...place }) => {
    const { scenario, factor, round } = subjectOf(ctx, place);
    if (!factor.revealed)
      throw new AssayError('CONFLICT', 'The round is still blind. Show the estimates, then choose.');
    const chosen =
      personId === null ? distribution : round.find((one) => one.personId === personId)?.distribution;
    if (!chosen)
      throw new AssayError(
        'INVALID',
        'Not stored: name a person who gave an estimate in this round, or give the range the room agreed on.',
        [{ path: ['personId'], message: 'Has no estimate in this round' }],
      );
    ctx.change((change) =>
      stateFactor(change, scenario, factor, {
        distribution: chosen,
        rationale: reason,
        method: 'chosen',
        agreedRound: factor.round,
        example: false,
      }),
    );
    return readScenario(ctx.read, place.scenarioId);
  },
});
