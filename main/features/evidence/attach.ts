import type { JobControl } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { EvidencePatch, EvidenceSource } from '../../../shared/contract/evidence.ts';
import type { Subject } from '../../../shared/model/subject.ts';
import type { Ctx } from '../../app/workbench.ts';
import { references } from '../../store/references.ts';
import { recordCustody } from './custody.ts';
import { evidenceWithHash } from './queries.ts';
import type { Subjects } from './subjects.ts';
import { takeInPath, takeInUpload, type TakenFile } from './take-in.ts';

interface Attachment {
  source: EvidenceSource;
  fields: EvidencePatch;
  links: readonly Subject[];
}

/**
 * Stores a file with its line in the register, its links and the first line of its custody log, as one change; bytes the
 * engagement holds already are not stored again.
 * @returns the id of the evidence
 * @throws AssayError FILE, INVALID, CONFLICT or CANCELLED; nothing is stored then
 */
export async function attach(
  ctx: Ctx,
  subjects: Subjects,
  { source, fields, links }: Attachment,
  job: JobControl,
): Promise<string> {
  const { store } = ctx;
  let file: TakenFile | null = null;
  try {
    assertFields(ctx, fields);
    subjects.assertExist(ctx.read, links);
    file = 'path' in source ? await takeInPath(ctx, source.path, job) : takeInUpload(ctx, source.upload);
    if (ctx.workbench.store !== store)
      throw new AssayError(
        'CONFLICT',
        'Another engagement was opened meanwhile. Nothing was attached; start again there.',
      );
    // Reading takes time, in which what is linked may have been deleted.
    subjects.assertExist(ctx.read, links);
    return register(ctx, file, fields, links);
  } catch (error) {
    if (file) store.contents.discard(file.contentId);
    if ('upload' in source) ctx.workbench.intakes.discard(source.upload);
    throw error;
  }
}

function register(ctx: Ctx, file: TakenFile, fields: EvidencePatch, links: readonly Subject[]): string {
  const [same] = evidenceWithHash(ctx.read, file.sha256);
  const id = ctx.newId();
  ctx.change((change) => {
    change.insert('evidence', {
      id,
      ref: references(ctx.read, 'evidence')(),
      name: file.name,
      size: file.size,
      sha256: file.sha256,
      contentId: same?.contentId ?? file.contentId,
      source: '',
      method: null,
      custodian: '',
      collectedOn: null,
      note: '',
      collector: ctx.actor,
      attachedAt: ctx.os.now().toISOString(),
      withdrawn: null,
      ...fields,
      title: fields.title ?? file.name.replace(/\.[^.]{1,10}$/, ''),
    });
    for (const { subjectKind, subjectId } of unique(links))
      change.insert('evidenceLink', { id: ctx.newId(), evidenceId: id, subjectKind, subjectId });
    recordCustody(ctx, change, id, 'attached', `${file.name}, SHA-256 ${file.sha256}`);
  });
  if (same) ctx.store.contents.discard(file.contentId);
  return id;
}

const unique = (subjects: readonly Subject[]): Subject[] => [
  ...new Map(subjects.map((s) => [`${s.subjectKind} ${s.subjectId}`, s])).values(),
];

/** @throws AssayError INVALID for a day that has not come yet */
export function assertFields(ctx: Ctx, fields: EvidencePatch): void {
  if (fields.collectedOn !== undefined && fields.collectedOn !== null && fields.collectedOn > ctx.today())
    throw new AssayError(
      'INVALID',
      `Nothing was stored: the evidence cannot have been collected on ${fields.collectedOn}, a day that has not come yet.`,
      [{ path: ['collectedOn'], message: 'Lies in the future' }],
    );
}
