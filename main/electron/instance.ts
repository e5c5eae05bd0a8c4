import { resolve } from 'node:path';
import { app } from 'electron';

/**
 * The file a person asked for when starting the program, by typing or by a double click; null without one.
 *
 * @param argv as the process got it: the program, in development the project's folder, then the file
 * @param folder the folder the person was in
 */
export function requestedFile(argv: readonly string[], folder: string): string | null {
  // Chromium reads its switches from the same line.
  const words = argv.slice(1).filter((word) => !word.startsWith('-'));
  const file = app.isPackaged ? words[0] : words[1];
  return file === undefined ? null : resolve(folder, file);
}

/**
 * True for the first start; a later one hands the file it was asked for to the first, and ends. One process, because
 * two would write the same settings and a person would look for a file in the wrong one.
 */
export function becomeFirstInstance(file: string | null): boolean {
  const isFirst = app.requestSingleInstanceLock({ file });
  if (!isFirst) app.quit();
  return isFirst;
}
