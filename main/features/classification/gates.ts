import type { GateView } from '../../../shared/contract/classification.ts';
import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { EvidenceMark } from '../../../shared/contract/responsibilities.ts';
import { decisionHolds, gate, isBegun, type Shown } from '../../../shared/rules/gate.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { Reader } from '../../store/reader.ts';
import { gateChecks, gateDecisions, knownAssets, listAssets, personNames } from './queries.ts';

/** Finds the evidence on checks. The composition root plugs in who keeps it. */
export type EvidenceOf = (read: Reader) => readonly EvidenceMark[];

/** The gate of one asset, or with null of every asset whose gate was begun or decided. */
export function gateViews(read: Reader, evidence: EvidenceOf, assetId: string | null): GateView[] {
  const checks = Map.groupBy(gateChecks(read, assetId), (check) => check.assetId);
  const decisions = Map.groupBy(gateDecisions(read, assetId), (decision) => decision.assetId);
  const shown = checks.size > 0 ? shownBy(read, evidence) : new Map<string, Shown[]>();
  const names = decisions.size > 0 ? personNames(read) : new Map<string, string>();
  const ids = assetId === null ? new Set([...checks.keys(), ...decisions.keys()]) : [assetId];
  const views = [...ids].map((id): GateView => {
    const state = gate(checks.get(id) ?? [], (checkId) => shown.get(checkId) ?? []);
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

/** What shows each check, by the id of the check. */
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
        // What was attached or written stays: only a check that says nothing at all leaves no record.
        if (
          result === 'not done' &&
          note.trim() === '' &&
          !(known && shownBy(ctx.read, evidence).has(known.id))
        ) {
          if (known) change.remove('gateCheck', known.id);
        } else if (!known) change.insert('gateCheck', { id: ctx.newId(), assetId, check, result, note, at });
        else if (known.result !== result || known.note !== note)
          change.update('gateCheck', known.id, { result, note, at });
      });
      return view(ctx, assetId);
    },
    subject: (ctx, { assetId, check }) => {
      assertAsset(ctx, assetId);
      const known = gateChecks(ctx.read, assetId).find((candidate) => candidate.check === check);
      if (known) return { id: known.id };
      const id = ctx.newId();
      const at = ctx.os.now().toISOString();
      ctx.change((change) =>
        change.insert('gateCheck', { id, assetId, check, result: 'not done', note: '', at }),
      );
      return { id };
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

/** The checks that were made, as evidence names them. */
export function gateSubjects(read: Reader): { id: string; ref: string; title: string }[] {
  const refs = new Map(listAssets(read).map(({ id, ref }) => [id, ref]));
  return gateChecks(read, null).map(({ id, assetId, check }) => ({
    id,
    ref: refs.get(assetId) ?? '',
    title: IN_WORDS[check],
  }));
}

/** Checks that are said to have passed and have no evidence. */
export function unshownChecks(ctx: Ctx, evidence: EvidenceOf) {
  return gateViews(ctx.read, evidence, null).flatMap(({ lines }) =>
    lines.flatMap((line) =>
      line.id !== null && line.blocks === 'not shown'
        ? [{ subjectKind: 'gate' as const, subjectId: line.id, why: 'This check is said to have passed.' }]
        : [],
    ),
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
