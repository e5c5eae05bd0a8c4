/** Splits `/a/b.assay` or `C:\a\b.assay` into folder and name; a bare name has no folder. */
export function splitPath(path: string): { folder: string | null; name: string } {
  const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return at < 0
    ? { folder: null, name: path }
    : { folder: path.slice(0, at) || path.slice(0, 1), name: path.slice(at + 1) };
}

/** Begins at a root: of a Unix system, of a drive, or of a share of a Windows network. */
const WHOLE_PATH = /^([A-Za-z]:[\\/]|[\\/])/;

/** Puts a name into a folder, with the separator the folder uses. A name that is a whole path stays as it is. */
export function joinPath(folder: string, name: string): string {
  if (WHOLE_PATH.test(name)) return name;
  const separator = folder.includes('\\') ? '\\' : '/';
  return folder.endsWith(separator) ? folder + name : folder + separator + name;
}
