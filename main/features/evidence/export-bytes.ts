import { createHash } from 'node:crypto';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import type { JobControl } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { Evidence } from '../../../shared/model/evidence.ts';
import type { Ctx } from '../../app/workbench.ts';
import { temporaryFile } from '../../export/write-files.ts';
import { explainWriteError } from '../../export/write-error.ts';
import { isHeld } from '../../store/held-files.ts';
import type { Store } from '../../store/store.ts';

/**
 * Writes the bytes of a piece of evidence to a file, part by part, and puts it in place only when it is complete and its
 * hash is the one in the register.
 * @throws AssayError CONFLICT for a file that exists, DAMAGED for other bytes, CANCELLED, or what a disk can say
 */
export async function exportBytes(
  ctx: Ctx,
  evidence: Evidence,
  { path, replace }: { path: string; replace: boolean },
  job: JobControl,
): Promise<void> {
  if (isHeld(path))
    throw new AssayError(
      'CONFLICT',
      `Nothing was written: ${path} is an open engagement. Choose another name.`,
    );
  const present = await stat(path).catch(() => null);
  if (present?.isDirectory())
    throw new AssayError('FILE', `${path} is a folder. Say the name of the file to write in it.`);
  if (present && !replace)
    throw new AssayError('CONFLICT', `${path} exists already and was left as it is. Choose another name.`);
  const { store } = ctx;
  // Who took a copy is written down in the engagement it came from, so that has to stay open until the copy is there.
  const assertOpen = () => {
    if (ctx.workbench.store !== store)
      throw new AssayError(
        'CONFLICT',
        'The engagement was closed meanwhile. Nothing was written; open it and copy the file out again.',
      );
  };
  const temporary = temporaryFile(path, ctx.newId());
  try {
    const file = await open(temporary, 'wx');
    try {
      await writeParts(store, evidence, file, job, assertOpen);
      await file.sync();
    } finally {
      await file.close();
    }
    assertOpen();
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw explainWriteError(error, path);
  }
}

async function writeParts(
  { contents }: Store,
  evidence: Evidence,
  file: FileHandle,
  job: JobControl,
  assertOpen: () => void,
): Promise<void> {
  const hash = createHash('sha256');
  let written = 0;
  for (let part = 0; ; part += 1) {
    assertOpen();
    const bytes = contents.part(evidence.contentId, part);
    if (bytes === undefined) break;
    hash.update(bytes);
    await file.writeFile(bytes);
    written += bytes.length;
    if (job.signal.aborted) throw new AssayError('CANCELLED', 'Cancelled. Nothing was written.');
    job.progress(written, evidence.size, evidence.name);
  }
  if (written !== evidence.size || hash.digest('hex') !== evidence.sha256)
    throw new AssayError(
      'DAMAGED',
      `Nothing was written: the file of ${evidence.ref} is not the one that was attached. Open the newest backup beside the engagement; “Verify file and history” says more.`,
    );
}
