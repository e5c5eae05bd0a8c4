import type { LinkedException } from '../model/exception.ts';
import { isInForce, isPreparing } from './exceptions.ts';

/** The fields of an exception that a person writes. */
export type ExceptionPatch = Partial<Omit<LinkedException, 'id' | 'ref' | 'state' | 'approval' | 'renewsId'>>;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** A control without its tests: what the approver read. */
const asApproved = ({ id, title, owner }: LinkedException['controls'][number]) => ({ id, title, owner });

/** True when a patch touches nothing but the tests of controls, which go on while the exception is in force. */
export function isTestRecord(exception: LinkedException, patch: ExceptionPatch): boolean {
  const fields = Object.keys(patch) as (keyof ExceptionPatch)[];
  const changed = fields.filter(
    (field) => patch[field] !== undefined && !same(patch[field], exception[field]),
  );
  if (changed.length === 0) return true;
  return (
    changed.every((field) => field === 'controls') &&
    same(patch.controls?.map(asApproved), exception.controls.map(asApproved))
  );
}

/** Why a patch must not be stored in the present state, or null when it may. */
export function editProblem(exception: LinkedException, patch: ExceptionPatch): string | null {
  const { ref, state } = exception;
  if (isPreparing(state)) return null;
  if (isInForce(state))
    return isTestRecord(exception, patch)
      ? null
      : `${ref} is ${state}, and the approval covers this field. Renew the exception to change it; only tests of its controls can be recorded.`;
  return state === 'submitted'
    ? `${ref} is waiting for a decision. It can be edited when the approver returns it.`
    : `${ref} is ${state} and stays in the register as it is.`;
}
