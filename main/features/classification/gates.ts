import type { GateView } from '../../../shared/contract/classification.ts';
import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { EvidenceMark } from '../../../shared/contract/responsibilities.ts';
import type { GateCheckName } from '../../../shared/model/classification.ts';
import {
  checkOfSubject,
  checkSubjectId,
  decisionHolds,
  gate,
  isBegun,
  type Shown,
} from '../../../shared/rules/gate.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { Reader } from '../../store/reader.ts';
import { gateChecks, gateDecisions, knownAssets, listAssets, personNames } from './queries.ts';

/** Finds the evidence on checks. The composition root plugs in who keeps it. */
export type EvidenceOf = (read: Reader) => readonly EvidenceMark[];

/** The gate of one asset, or with null of every asset whose gate was begun or decided. */
export function gateViews(read: Reader, evidence: EvidenceOf, assetId: string | null): GateView[] {
  const checks = Map.groupBy(gateChecks(read, assetId), (check) => check.assetId);
  const decisions = Map.groupBy(gateDecisions(read, assetId), (decision) => decision.assetId);
  const shown = shownBy(read, evidence);
  const names = decisions.size > 0 ? personNames(read) : new Map<string, string>();
  const ids = assetId === null ? begun(read, [...checks.keys(), ...decisions.keys()], shown) : [assetId];
  const views = ids.map((id): GateView => {
    const state = gate(checks.get(id) ?? [], (check) => shown.get(checkSubjectId(id, check)) ?? []);
    return {
      assetId: id,
      lines: state.lines.map((line) => ({ ...line, evidence: [...line.evidence] })),
      ready: state.ready,
      decisions: (decisions.get(id) ?? []).map((decision) => ({
        ...decision,
        person: names.get(decision.personId) ?? '',
        holds: decisionHolds(decision, state),
      })),
    };
  });
  return assetId === null
    ? views.filter((view) => view.decisions.length > 0 || view.lines.some(isBegun))
    : views;
}

/** Assets with a record of their gate, then those that have evidence alone. What shows a deleted asset is left out. */
function begun(read: Reader, recorded: readonly string[], shown: ReadonlyMap<string, unknown>): string[] {
  const known = new Set(recorded);
  const others = [...shown.keys()].flatMap((subjectId) => checkOfSubject(subjectId)?.assetId ?? []);
  const unknown = others.filter((id) => !known.has(id));
  return [...known, ...(unknown.length > 0 ? knownAssets(read, [...new Set(unknown)]) : [])];
}

/** What shows each check, by what evidence names it by. */
function shownBy(read: Reader, evidence: EvidenceOf): Map<string, Shown[]> {
  const shown = new Map<string, Shown[]>();
  for (const { kind, subjectId, evidenceId, ref, title } of evidence(read)) {
    if (kind !== 'gate') continue;
    const own = shown.get(subjectId);
    if (own) own.push({ id: evidenceId, ref, title });
    else shown.set(subjectId, [{ id: evidenceId, ref, title }]);
  }
  return shown;
}

export function gateHandlers(evidence: EvidenceOf): Handlers<Ctx>['gates'] {
  const view = (ctx: Ctx, assetId: string): GateView => {
    assertAsset(ctx, assetId);
    const [found] = gateViews(ctx.read, evidence, assetId);
    if (!found) throw new Error('A gate that was asked for has a view');
    return found;
  };
  return {
    get: (ctx, { assetId }) => view(ctx, assetId),
    list: (ctx) => gateViews(ctx.read, evidence, null),
    check: (ctx, { assetId, check, result, note }) => {
      assertAsset(ctx, assetId);
      const known = gateChecks(ctx.read, assetId).find((candidate) => candidate.check === check);
      if (result === 'fail' && note.trim() === '')
        throw new AssayError('INVALID', 'Not stored: say what failed, so that it can be mended.', [
          { path: ['note'], message: 'Needed for a check that failed' },
        ]);
      const at = ctx.os.now().toISOString();
      ctx.change((change) => {
        // A check that says nothing leaves no record.
        if (result === 'not done' && note.trim() === '') {
          if (known) change.remove('gateCheck', known.id);
        } else if (!known) change.insert('gateCheck', { id: ctx.newId(), assetId, check, result, note, at });
        else if (known.result !== result || known.note !== note)
          change.update('gateCheck', known.id, { result, note, at });
      });
      return view(ctx, assetId);
    },
    decide: (ctx, { assetId, outcome, personId, reason }) => {
      const { lines, ready } = view(ctx, assetId);
      const names = personNames(ctx.read);
      if (!names.has(personId))
        throw new AssayError(
          'NOT_FOUND',
          'Nothing was decided: this person is not on the list of people. Add them in the scope, or choose another.',
        );
      if (outcome === 'deploy' && !ready) {
        const open = lines.filter((line) => line.blocks !== null);
        throw new AssayError(
          'CONFLICT',
          `Not decided: the gate is closed. ${open.map((line) => `${IN_WORDS[line.check]}: ${line.blocks === 'not shown' ? 'passed, without evidence' : line.blocks}`).join('; ')}.`,
          open.map((line) => ({ path: ['checks', line.check], message: line.blocks ?? '' })),
        );
      }
      if (outcome === 'refuse' && reason.trim() === '')
        throw new AssayError('INVALID', 'Not decided: say why it may not be deployed.', [
          { path: ['reason'], message: 'Needed for a refusal' },
        ]);
      const decision = {
        id: ctx.newId(),
        assetId,
        outcome,
        personId,
        at: ctx.os.now().toISOString(),
        reason: reason.trim(),
        basis: lines.map(({ check, result, note }) => ({ check, result, note })),
      };
      ctx.decide((change) => change.insert('gateDecision', decision), names.get(personId));
      return view(ctx, assetId);
    },
  };
}

/** Checks before deployment as what evidence shows: those that were made, and any by its id. */
export const gateSubjects = {
  made: (read: Reader): NamedCheck[] =>
    named(
      read,
      gateChecks(read, null).map(({ assetId, check }) => ({ assetId, check })),
    ),
  byId: (read: Reader, ids: readonly string[]): NamedCheck[] =>
    named(
      read,
      ids.flatMap((id) => checkOfSubject(id) ?? []),
    ),
};

interface NamedCheck {
  id: string;
  ref: string;
  title: string;
}

function named(read: Reader, checks: readonly { assetId: string; check: GateCheckName }[]): NamedCheck[] {
  const refs = new Map(listAssets(read).map(({ id, ref }) => [id, ref]));
  return checks.flatMap(({ assetId, check }) => {
    const ref = refs.get(assetId);
    return ref === undefined ? [] : [{ id: checkSubjectId(assetId, check), ref, title: IN_WORDS[check] }];
  });
}

/** Checks that are said to have passed and have no evidence. */
export function unshownChecks(ctx: Ctx, evidence: EvidenceOf) {
  return gateViews(ctx.read, evidence, null).flatMap(({ assetId, lines }) =>
    lines
      .filter(({ blocks }) => blocks === 'not shown')
      .map(({ check }) => ({
        subjectKind: 'gate' as const,
        subjectId: checkSubjectId(assetId, check),
        why: 'This check is said to have passed.',
      })),
  );
}

const IN_WORDS = {
  adversarialRobustness: 'Adversarial robustness',
  dataPrivacy: 'Data privacy',
  biasFairness: 'Bias and fairness',
  transparency: 'Transparency',
} as const;

/** @throws AssayError NOT_FOUND */
export function assertAsset(ctx: Ctx, id: string): void {
  if (!knownAssets(ctx.read, [id]).has(id))
    throw new AssayError('NOT_FOUND', 'This asset no longer exists. Undo may bring it back.');
}
