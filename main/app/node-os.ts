import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import { orderedIds } from './ordered-ids.ts';
import type { Os } from './os.ts';

/** Where each platform keeps a program's settings; `ASSAY_SETTINGS` overrides it, for tests and portable sticks. */
function settingsFolder(): string {
  const override = process.env['ASSAY_SETTINGS'];
  if (override) return override;
  if (process.platform === 'win32')
    return join(process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Assay');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Assay');
  return join(process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'assay');
}

function documentsFolder(): string {
  const documents = join(homedir(), 'Documents');
  return existsSync(documents) ? documents : homedir();
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // Some locked-down accounts have no entry in the user database.
    return '';
  }
}

/** The abilities of plain Node; the desktop adds dialogs and recent documents. */
export function nodeOs(): Os {
  return {
    now: () => new Date(),
    newId: orderedIds(),
    newSeed: () => randomBytes(4).readUInt32LE(),
    documentsFolder: documentsFolder(),
    settingsFolder: settingsFolder(),
    userName: userName(),
    dialogs: null,
    addRecentDocument: () => undefined,
    egressAttempts: () => 0,
  };
}
