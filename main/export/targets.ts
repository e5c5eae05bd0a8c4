import { accessSync, closeSync, constants, openSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join } from 'node:path';
import { AssayError } from '../../shared/contract/error.ts';
import { type DocumentKind, DOCUMENTS } from '../../shared/contract/exports.ts';
import { isHeld } from '../store/held-files.ts';
import { explainWriteError } from './write-error.ts';

/** A document that is to be written. */
export interface Target {
  readonly kind: DocumentKind;
  /** As the person gave it; absolute. */
  readonly path: string;
}

const PROGRAM: Readonly<Record<DocumentKind, string>> = { xlsx: 'Excel workbook', pdf: 'PDF report' };

/**
 * Looks at every target before any work is done, so that nobody waits for a document that cannot be written.
 *
 * @param wish where to write which document; null for one that is not wanted
 * @throws AssayError INVALID, FILE, READ_ONLY, LOCKED or CONFLICT, saying which path is wrong and what to do
 */
export function checkTargets(wish: Readonly<Record<DocumentKind, string | null>>): readonly Target[] {
  const targets = DOCUMENTS.flatMap((kind): Target[] => {
    const path = wish[kind];
    return path === null ? [] : [{ kind, path }];
  });
  if (targets.length === 0)
    throw new AssayError('INVALID', 'Nothing to write: choose the Excel workbook, the PDF report, or both.');
  for (const target of targets) {
    checkName(target);
    checkFolder(target.path);
  }
  checkApart(targets);
  // Comes last: to look into an engagement that is open would give up its lock.
  for (const { path } of targets) checkExisting(path);
  return targets;
}

function checkName({ kind, path }: Target): void {
  if (!isAbsolute(path))
    throw new AssayError(
      'INVALID',
      `“${path}” does not say in which folder. Give the whole path of the ${PROGRAM[kind]}.`,
    );
  if (extname(path).toLowerCase() !== `.${kind}`)
    throw new AssayError(
      'INVALID',
      `The name of the ${PROGRAM[kind]} must end in .${kind}, so that it opens in the right program: ${path}`,
    );
}

function checkFolder(path: string): void {
  const folder = dirname(path);
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat === undefined)
    throw new AssayError('FILE', `The folder ${folder} does not exist. Choose a folder that does.`);
  if (!stat.isDirectory())
    throw new AssayError('FILE', `${folder} is a file, not a folder. Choose another place for ${path}.`);
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new AssayError(
      'READ_ONLY',
      `Nothing can be written to the folder ${folder}. Choose a folder of your own.`,
    );
  }
}

/** A file that stands there already must be one that may be replaced, and not open in a program that locks it. */
function checkExisting(path: string): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isFile()) throw new AssayError('FILE', `${path} is a folder, not a file. Choose another name.`);
  try {
    closeSync(openSync(path, 'r+'));
  } catch (error) {
    throw explainWriteError(error, path);
  }
}

/** No two targets are one file, and none is an engagement that is open. */
function checkApart(targets: readonly Target[]): void {
  const seen = new Set<string>();
  for (const { path } of targets) {
    const file = realFile(path);
    if (isHeld(path)) throw new AssayError('CONFLICT', `${path} is an open engagement. Choose another name.`);
    if (seen.has(file))
      throw new AssayError('CONFLICT', `Both documents would be written to ${path}. Choose another name.`);
    seen.add(file);
  }
}

/** The file that a path leads to, also by way of links or another spelling on disks that ignore case. */
function realFile(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return join(realpathSync.native(dirname(path)), basename(path));
  }
}
