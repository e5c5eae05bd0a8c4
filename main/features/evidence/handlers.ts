import type { Handlers } from '../../../shared/contract/contract.ts';
import type { EvidencePatch } from '../../../shared/contract/evidence.ts';
import type { Evidence } from '../../../shared/model/evidence.ts';
import type { Subject } from '../../../shared/model/subject.ts';
import type { Ctx } from '../../app/workbench.ts';
import { PART_BYTES } from '../../store/contents.ts';
import { assertFields, attach } from './attach.ts';
import { recordCustody } from './custody.ts';
import { exportBytes } from './export-bytes.ts';
import { type EvidenceDemand, missingEvidence } from './missing.ts';
import { listCustody, listEvidenceLinks } from './queries.ts';
import type { Subjects } from './subjects.ts';
import { evidenceView, evidenceViews, readHeld } from './view.ts';
import { withdraw } from './withdraw.ts';

/** @param demands what other features say needs evidence */
export function evidenceHandlers(
  subjects: Subjects,
  demands: readonly EvidenceDemand[],
): Handlers<Ctx>['evidence'] {
  const viewOf = (ctx: Ctx, id: string) => evidenceView(ctx.read, subjects, id);

  return {
    list: (ctx) => evidenceViews(ctx.read, subjects),
    custody: (ctx, { id }) => listCustody(ctx.read, id),
    beginUpload: (ctx, { name, size }) => ({
      upload: ctx.workbench.intakes.begin(ctx.store, ctx.newId(), name, size),
    }),
    appendUpload: (ctx, { upload, base64 }) => ({
      received: ctx.workbench.intakes.append(ctx.store, upload, Buffer.from(base64, 'base64')),
    }),
    discardUpload: (ctx, { upload }) => {
      ctx.workbench.intakes.discard(upload);
      return {};
    },
    attach: async (ctx, attachment, job) => viewOf(ctx, await attach(ctx, subjects, attachment, job)),
    update: (ctx, { id, patch }) => {
      update(ctx, readHeld(ctx.read, id), patch);
      return viewOf(ctx, id);
    },
    link: (ctx, { id, subjects: wanted }) => {
      readHeld(ctx.read, id);
      subjects.assertExist(ctx.read, wanted);
      link(ctx, subjects, id, wanted);
      return viewOf(ctx, id);
    },
    unlink: (ctx, { id, subject }) => {
      readHeld(ctx.read, id);
      unlink(ctx, subjects, id, subject);
      return viewOf(ctx, id);
    },
    view: (ctx, { id }) => {
      readHeld(ctx.read, id);
      ctx.note((change) => recordCustody(ctx, change, id, 'viewed'));
      return viewOf(ctx, id);
    },
    read: (ctx, { id, offset, length }) => {
      const { contentId, size } = readHeld(ctx.read, id);
      return { base64: bytesOf(ctx, contentId, offset, length).toString('base64'), size };
    },
    export: async (ctx, { id, path, replace }, job) => {
      const evidence = readHeld(ctx.read, id);
      await exportBytes(ctx, evidence, { path, replace }, job);
      ctx.note((change) => recordCustody(ctx, change, id, 'exported', path));
      return { path, bytes: evidence.size, sha256: evidence.sha256 };
    },
    withdraw: (ctx, { id, reason }) => {
      withdraw(ctx, readHeld(ctx.read, id), reason);
      return viewOf(ctx, id);
    },
    missing: (ctx) => missingEvidence(ctx, subjects, demands),
    name: (ctx, { subjects: asked }) => subjects.name(ctx.read, asked),
    subjects: (ctx, { text, limit }) => subjects.find(ctx.read, text, limit),
  };
}

function update(ctx: Ctx, evidence: Evidence, patch: EvidencePatch): void {
  assertFields(ctx, patch);
  const fields = (Object.keys(patch) as (keyof EvidencePatch)[]).filter(
    (field) => patch[field] !== undefined && patch[field] !== evidence[field],
  );
  if (fields.length === 0) return;
  ctx.change((change) => {
    change.update('evidence', evidence.id, patch);
    recordCustody(ctx, change, evidence.id, 'described', fields.join(', '));
  });
}

const isSame = (a: Subject, b: Subject): boolean =>
  a.subjectKind === b.subjectKind && a.subjectId === b.subjectId;

function inWords(ctx: Ctx, subjects: Subjects, subject: Subject): string {
  const [named] = subjects.name(ctx.read, [subject]);
  return named?.exists ? `${named.ref} ${named.title}` : `${subject.subjectKind} ${subject.subjectId}`;
}

function link(ctx: Ctx, subjects: Subjects, evidenceId: string, wanted: readonly Subject[]): void {
  const present = listEvidenceLinks(ctx.read, evidenceId);
  const fresh = wanted.filter(
    (subject, index) =>
      !present.some((p) => isSame(p, subject)) && wanted.findIndex((w) => isSame(w, subject)) === index,
  );
  if (fresh.length === 0) return;
  ctx.change((change) => {
    for (const subject of fresh) {
      change.insert('evidenceLink', { id: ctx.newId(), evidenceId, ...subject });
      recordCustody(ctx, change, evidenceId, 'linked', inWords(ctx, subjects, subject));
    }
  });
}

function unlink(ctx: Ctx, subjects: Subjects, evidenceId: string, subject: Subject): void {
  const present = listEvidenceLinks(ctx.read, evidenceId).find((p) => isSame(p, subject));
  if (!present) return;
  ctx.change((change) => {
    change.remove('evidenceLink', present.id);
    recordCustody(ctx, change, evidenceId, 'unlinked', inWords(ctx, subjects, subject));
  });
}

/** Bytes from `offset` on, across the borders of the parts. */
function bytesOf(ctx: Ctx, contentId: string, offset: number, length: number): Buffer {
  const pieces: Buffer[] = [];
  for (let at = offset; at < offset + length; ) {
    const part = ctx.store.contents.part(contentId, Math.floor(at / PART_BYTES));
    const piece = part?.subarray(at % PART_BYTES, (at % PART_BYTES) + (offset + length - at));
    if (piece === undefined || piece.length === 0) break;
    pieces.push(piece);
    at += piece.length;
  }
  return Buffer.concat(pieces);
}
