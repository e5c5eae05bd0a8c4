import type { Handlers } from '../../../shared/contract/contract.ts';
import type { Ctx } from '../../app/workbench.ts';
import { opinionHandlers } from './opinions.ts';
import { previousHandlers } from './previous.ts';
import { readChanges } from './queries.ts';
import { remarkHandlers } from './remarks.ts';
import { settlingHandlers } from './settling.ts';
import { type EvidenceOf, instrumentScores, instrumentState } from './state.ts';

/** @param evidence finds what there is to show; another feature keeps it */
export function responsibilityHandlers(evidence: EvidenceOf): Handlers<Ctx>['responsibilities'] {
  return {
    state: (ctx) => instrumentState(ctx, evidence),
    scores: (ctx) => instrumentScores(ctx, evidence),
    history: (ctx, question) => readChanges(ctx.read, question),
    ...opinionHandlers,
    ...settlingHandlers,
    ...remarkHandlers,
    ...previousHandlers,
  };
}
