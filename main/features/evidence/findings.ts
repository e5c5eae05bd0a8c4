import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { FindingPatch } from '../../../shared/contract/evidence.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Subject } from '../../../shared/model/subject.ts';
import { gapDraft } from '../../../shared/rules/finding-gap.ts';
import { moveProblems } from '../../../shared/rules/finding-states.ts';
import type { Ctx } from '../../app/workbench.ts';
import { catalogue } from '../../catalogue/catalogue.ts';
import type { Change } from '../../store/change.ts';
import { references } from '../../store/references.ts';
import { findingView, findingViews, readFinding } from './finding-view.ts';
import { linksToFinding, listFindingEvents, listFindingLinks } from './queries.ts';
import type { Subjects } from './subjects.ts';

type Draft = FindingPatch & { title: string };

export function findingHandlers(subjects: Subjects): Handlers<Ctx>['findings'] {
  const viewOf = (ctx: Ctx, id: string) => findingView(ctx.read, subjects, ctx.today(), id);

  return {
    list: (ctx) => findingViews(ctx.read, subjects, ctx.today()),
    create: (ctx, { links, ...draft }) => {
      subjects.assertExist(ctx.read, links);
      return viewOf(ctx, create(ctx, draft, links));
    },
    createFromGap: (ctx, { responsibilityId, dimension, condition, severity }) => {
      const gap: Subject = { subjectKind: 'dimension', subjectId: `${responsibilityId}/${dimension}` };
      subjects.assertExist(ctx.read, [gap]);
      const responsibility = catalogue().responsibilities.responsibilities.find(
        (r) => r.id === responsibilityId,
      );
      if (!responsibility) throw new Error('A responsibility of the reference is not in it');
      const draft = gapDraft(responsibility, dimension);
      return viewOf(
        ctx,
        create(ctx, { ...draft, severity, condition: condition?.trim() || draft.condition }, [gap]),
      );
    },
    update: (ctx, { id, patch }) => {
      const finding = readFinding(ctx.read, id);
      assertDates(patch, finding.raisedAt);
      ctx.change((change) => change.update('finding', id, patch));
      return viewOf(ctx, id);
    },
    move: (ctx, { id, to, note }) => {
      move(ctx, readFinding(ctx.read, id), to, note);
      return viewOf(ctx, id);
    },
    link: (ctx, { id, subjects: wanted }) => {
      readFinding(ctx.read, id);
      subjects.assertExist(ctx.read, wanted);
      assertNotItself(id, wanted);
      const present = listFindingLinks(ctx.read, id);
      ctx.change((change) => insertLinks(ctx, change, id, wanted, present));
      return viewOf(ctx, id);
    },
    unlink: (ctx, { id, subject }) => {
      readFinding(ctx.read, id);
      const present = listFindingLinks(ctx.read, id).find((p) => isSame(p, subject));
      if (present) ctx.change((change) => change.remove('findingLink', present.id));
      return viewOf(ctx, id);
    },
    remove: (ctx, { id }) => {
      remove(ctx, readFinding(ctx.read, id));
      return {};
    },
  };
}

function create(ctx: Ctx, draft: Draft, links: readonly Subject[]): string {
  const id = ctx.newId();
  const at = ctx.os.now().toISOString();
  assertDates(draft, at);
  ctx.change((change) => {
    change.insert('finding', {
      id,
      ref: references(ctx.read, 'finding')(),
      criteria: '',
      condition: '',
      cause: '',
      effect: '',
      recommendation: '',
      severity: 'medium',
      owner: '',
      dueOn: null,
      response: '',
      state: 'open',
      raisedAt: at,
      ...draft,
    });
    insertLinks(ctx, change, id, links, []);
    recordMove(ctx, change, id, null, 'open', '');
  });
  return id;
}

function move(ctx: Ctx, finding: Finding, to: Finding['state'], note: string): void {
  const problems = moveProblems(finding, to, note);
  if (problems.length > 0)
    throw new AssayError(
      'CONFLICT',
      `${finding.ref} stays ${finding.state}. ${problems.join(' ')}`,
      problems.map((message) => ({ path: [], message })),
    );
  ctx.change((change) => {
    change.update('finding', finding.id, { state: to });
    recordMove(ctx, change, finding.id, finding.state, to, note.trim());
  });
}

function recordMove(
  ctx: Ctx,
  change: Change,
  findingId: string,
  fromState: Finding['state'] | null,
  toState: Finding['state'],
  note: string,
): void {
  const at = ctx.os.now().toISOString();
  change.insert('findingEvent', {
    id: ctx.newId(),
    findingId,
    at,
    fromState,
    toState,
    actor: ctx.actor,
    note,
  });
}

/** Deletes a finding nobody has acted on, with its links. @throws AssayError CONFLICT for any other */
function remove(ctx: Ctx, { id, ref, state }: Finding): void {
  const events = listFindingEvents(ctx.read, id);
  if (events.length > 1)
    throw new AssayError(
      'CONFLICT',
      `${ref} is ${state} and stays in the register: it has been acted on. Close it instead.`,
    );
  const pointing = linksToFinding(ctx.read, id);
  ctx.change((change) => {
    for (const link of pointing.evidence) change.remove('evidenceLink', link.id);
    for (const link of pointing.findings) change.remove('findingLink', link.id);
    for (const link of listFindingLinks(ctx.read, id)) change.remove('findingLink', link.id);
    for (const event of events) change.remove('findingEvent', event.id);
    change.remove('finding', id);
  });
}

const isSame = (a: Subject, b: Subject): boolean =>
  a.subjectKind === b.subjectKind && a.subjectId === b.subjectId;

function insertLinks(
  ctx: Ctx,
  change: Change,
  findingId: string,
  wanted: readonly Subject[],
  present: readonly Subject[],
): void {
  const known = [...present];
  for (const subject of wanted) {
    if (known.some((k) => isSame(k, subject))) continue;
    known.push(subject);
    change.insert('findingLink', { id: ctx.newId(), findingId, ...subject });
  }
}

function assertNotItself(id: string, wanted: readonly Subject[]): void {
  if (wanted.some((s) => s.subjectKind === 'finding' && s.subjectId === id))
    throw new AssayError('INVALID', 'Nothing was stored: a finding cannot be about itself.');
}

function assertDates(fields: FindingPatch, raisedAt: string): void {
  const raisedOn = raisedAt.slice(0, 'YYYY-MM-DD'.length);
  if (typeof fields.dueOn === 'string' && fields.dueOn < raisedOn)
    throw new AssayError(
      'INVALID',
      `Nothing was stored: the finding cannot be due on ${fields.dueOn}, before it was raised on ${raisedOn}.`,
      [{ path: ['dueOn'], message: 'Lies before the day it was raised' }],
    );
}
