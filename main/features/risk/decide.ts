import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { TreatmentDecision } from '../../../shared/model/treatment.ts';
import type { Ctx } from '../../app/workbench.ts';
import { currentEvaluations } from './evaluate.ts';
import { keyOf } from './evaluation-options.ts';
import { hasPerson, listDecisions, listTreatments } from './queries.ts';
import { readScenario } from './read-scenario.ts';

const LONGEST_TITLE = 1000;

export const decisions: Handlers<Ctx>['decisions'] = {
  list: (ctx) => listDecisions(ctx.read),

  decide: (ctx, { scenarioId, treatmentIds, personId, reason }) => {
    if (scenarioId !== null) readScenario(ctx.read, scenarioId);
    if (!hasPerson(ctx.read, personId))
      throw new AssayError(
        'NOT_FOUND',
        'Nothing was decided: this person is not on the list of people. Add them in the scope first.',
      );
    const chosen = listTreatments(ctx.read).filter(({ id }) => treatmentIds.includes(id));
    const ids = chosen.map(({ id }) => id).toSorted();
    if (ids.length < new Set(treatmentIds).size)
      throw new AssayError('NOT_FOUND', 'Nothing was decided: one of the treatments no longer exists.');
    const evaluation = currentEvaluations(ctx, scenarioId).find(
      (one) => keyOf(one) === keyOf({ kind: 'treated', treatmentIds: ids }),
    );
    if (!evaluation || evaluation.outOfDate)
      throw new AssayError(
        'CONFLICT',
        evaluation
          ? 'Nothing was decided: the figures are out of date. Compare the treatments again, then decide.'
          : 'Nothing was decided: there are no figures for this choice. Compare the treatments, then decide.',
      );
    const { seed, iterations, engineVersion, inputsHash, figures } = evaluation;
    const title =
      chosen.length === 0
        ? 'Accept the risk as it is'
        : chosen.map(({ ref, title: words }) => `${ref} ${words}`).join(' and ');
    const decision: TreatmentDecision = {
      id: ctx.newId(),
      scenarioId,
      treatmentIds: ids,
      title: title.slice(0, LONGEST_TITLE),
      personId,
      at: ctx.os.now().toISOString(),
      reason,
      basis: { seed, iterations, engineVersion, inputsHash, figures },
    };
    ctx.decide((change) => change.insert('treatmentDecision', decision));
    return decision;
  },
};
