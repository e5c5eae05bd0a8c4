import { AssayError } from '../../../shared/contract/error.ts';
import type { Ctx } from '../../app/workbench.ts';
import { instrumentContent } from '../../catalogue/instrument-content.ts';
import { hasPerson } from './queries.ts';

const GONE = 'Nothing was stored.';

/** @throws AssayError NOT_FOUND */
export function assertPerson(ctx: Ctx, id: string): void {
  if (!hasPerson(ctx.read, id))
    throw new AssayError(
      'NOT_FOUND',
      `${GONE} This assessor is not on the list of people. Add them in the scope, or choose another.`,
    );
}

/** @throws AssayError NOT_FOUND */
export function assertQuestion(id: string): void {
  if (!instrumentContent().questions.has(id))
    throw new AssayError('NOT_FOUND', `${GONE} The reference asks no question ${id}.`);
}

/** @throws AssayError NOT_FOUND also for a dimension the reference omits */
export function assertDimension(id: string): void {
  if (!instrumentContent().dimensions.has(id))
    throw new AssayError(
      'NOT_FOUND',
      `${GONE} The reference says nothing of ${id}, so there is nothing to rate.`,
    );
}

/** Questions, dimensions and responsibilities can be talked about. @throws AssayError NOT_FOUND */
export function assertSubject(id: string): void {
  const { questions, dimensions, responsibilities } = instrumentContent();
  if (questions.has(id) || dimensions.has(id) || responsibilities.some((one) => one.id === id)) return;
  throw new AssayError('NOT_FOUND', `${GONE} The reference has no ${id}.`);
}
