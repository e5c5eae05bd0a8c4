import { type Session, session } from 'electron';
import type { EgressGuard } from './egress.ts';

/** Guards the one session in which all windows live; `assertHardened` lets none have another. */
export function guardSession(egress: EgressGuard): void {
  egress.guard(session.defaultSession);
  denyPermissions(session.defaultSession);
  refuseDownloads(session.defaultSession);
  disableSpellChecker(session.defaultSession);
}

/**
 * The page may do nothing that a browser asks a person about: no camera, microphone, position, notifications, devices,
 * clipboard reading, screen capture. Requests and silent checks are refused alike; a check that was left at its default
 * would answer yes. Copy and paste by key or menu are events of the page and need no permission.
 */
function denyPermissions(guarded: Session): void {
  guarded.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  guarded.setPermissionCheckHandler(() => false);
  guarded.setDevicePermissionHandler(() => false);
  guarded.setDisplayMediaRequestHandler((_request, answer) => answer(null));
}

/** Files are written by the core alone, where and when a person has said so; a page that starts a download does neither. */
function refuseDownloads(guarded: Session): void {
  guarded.on('will-download', (event) => event.preventDefault());
}

/** Its dictionaries would be downloaded, and on some systems the client's words sent to a service. */
function disableSpellChecker(guarded: Session): void {
  guarded.setSpellCheckerEnabled(false);
  guarded.setSpellCheckerLanguages([]);
}
