import { AssayError, type Issue } from '../../../shared/contract/error.ts';
import type { LinkedException } from '../../../shared/model/exception.ts';
import type { ExceptionPatch } from '../../../shared/rules/exceptions-editing.ts';
import type { Ctx } from '../../app/workbench.ts';
import { catalogue } from '../../catalogue/catalogue.ts';
import type { Change } from '../../store/change.ts';
import { type LinkEntity, listLinks, unknownIds } from './queries.ts';

/** The fields that are links to other records, with the table of each. */
const LINK_FIELDS = {
  assetIds: 'exceptionAsset',
  scenarioIds: 'exceptionScenario',
  responsibilityIds: 'exceptionResponsibility',
} as const satisfies Partial<Record<keyof ExceptionPatch, LinkEntity>>;
type LinkField = keyof typeof LINK_FIELDS;

/**
 * Refuses what no state of an exception may hold: people, assets, scenarios and responsibilities that do not exist,
 * one person on both sides, two controls with one id.
 * @throws AssayError INVALID with an issue at each field
 */
export function assertFields(
  ctx: Ctx,
  patch: ExceptionPatch,
  parties: Pick<LinkedException, 'requesterId' | 'approverId'>,
): void {
  const issues: Issue[] = [];
  const refuse = (field: keyof ExceptionPatch, message: string) => issues.push({ path: [field], message });
  const missing = (table: 'asset' | 'scenario' | 'person', ids: readonly (string | null | undefined)[]) =>
    unknownIds(
      ctx.read,
      table,
      ids.filter((id) => typeof id === 'string'),
    ).length > 0;

  if (missing('person', [patch.requesterId]))
    refuse('requesterId', 'This person is not on the list of people.');
  if (missing('person', [patch.approverId]))
    refuse('approverId', 'This person is not on the list of people.');
  if (missing('asset', patch.assetIds ?? [])) refuse('assetIds', 'One of the assets no longer exists.');
  if (missing('scenario', patch.scenarioIds ?? []))
    refuse('scenarioIds', 'One of the scenarios no longer exists.');
  const reference = new Set(catalogue().responsibilities.responsibilities.map((r) => r.id));
  for (const id of patch.responsibilityIds ?? [])
    if (!reference.has(id)) refuse('responsibilityIds', `The reference has no responsibility ${id}.`);
  const { requesterId, approverId } = { ...parties, ...patch };
  if (requesterId !== null && requesterId === approverId)
    refuse(
      patch.approverId === undefined ? 'requesterId' : 'approverId',
      'Requester and approver must be two people: nobody decides on their own request.',
    );
  const controls = patch.controls?.map((control) => control.id) ?? [];
  if (new Set(controls).size < controls.length) refuse('controls', 'Two controls have the same id.');

  const [first] = issues;
  if (first) throw new AssayError('INVALID', `Nothing was stored. ${first.message}`, issues);
}

/** A patch as columns of the exception itself, without its links. */
export function withoutLinks(patch: ExceptionPatch): Omit<ExceptionPatch, LinkField> {
  const {
    assetIds: _assets,
    scenarioIds: _scenarios,
    responsibilityIds: _responsibilities,
    ...fields
  } = patch;
  return fields;
}

/** Makes the links those of the patch; links that stay keep their records, and a field left out stays as it is. */
export function replaceLinks(ctx: Ctx, change: Change, exceptionId: string, patch: ExceptionPatch): void {
  for (const field of Object.keys(LINK_FIELDS) as LinkField[]) {
    const wanted = patch[field];
    if (wanted === undefined) continue;
    const present = listLinks(ctx.read, LINK_FIELDS[field], exceptionId);
    for (const link of present) if (!wanted.includes(link.target)) change.remove(LINK_FIELDS[field], link.id);
    const kept = new Set(present.map((link) => link.target));
    for (const target of new Set(wanted))
      if (!kept.has(target)) insertLink(ctx, change, field, exceptionId, target);
  }
}

function insertLink(ctx: Ctx, change: Change, field: LinkField, exceptionId: string, target: string): void {
  const id = ctx.newId();
  if (field === 'assetIds') change.insert('exceptionAsset', { id, exceptionId, assetId: target });
  else if (field === 'scenarioIds')
    change.insert('exceptionScenario', { id, exceptionId, scenarioId: target });
  else change.insert('exceptionResponsibility', { id, exceptionId, responsibilityId: target });
}
