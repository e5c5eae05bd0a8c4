import type { DocumentKind } from '../../../shared/contract/exports.ts';
import { joinPath, splitPath } from '../../state/path-text.ts';

/** Characters no file system refuses: letters, figures, dots and hyphens. */
const nameOf = (version: string) =>
  version
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 40);

/**
 * Where a document goes unless a person says otherwise: beside the engagement, or where it was exported to last, under
 * the engagement's name with the version, so that a new version does not replace the one already handed over.
 * A name a person chose once is offered again.
 */
export function suggestedPath(
  engagementPath: string,
  version: string | null,
  document: DocumentKind,
  lastPath: string | null,
): string {
  const { folder, name } = splitPath(engagementPath);
  const base = name.replace(/\.assay$/i, '');
  const versionName = nameOf(version ?? '');
  const suggestion = `${base}${versionName === '' ? '' : `-v${versionName}`}.${document}`;
  if (lastPath === null) return folder === null ? suggestion : joinPath(folder, suggestion);
  const last = splitPath(lastPath);
  const ours = last.name === `${base}.${document}` || last.name.startsWith(`${base}-v`);
  return ours && last.folder !== null ? joinPath(last.folder, suggestion) : lastPath;
}

/** Whether two paths name one file. Windows, whose paths have backslashes, does not tell capitals apart. */
export const samePath = (a: string, b: string): boolean =>
  a === b || (a.includes('\\') && a.toLowerCase() === b.toLowerCase());
