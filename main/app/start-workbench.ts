import { type Dispatch, createDispatch } from '../rpc/dispatch.ts';
import { featureHandlers } from './features.ts';
import type { Os } from './os.ts';
import { Settings } from './settings.ts';
import { readVersion } from './version.ts';
import { type Mode, Workbench } from './workbench.ts';

export interface Started {
  workbench: Workbench;
  dispatch: Dispatch;
}

/**
 * What every composition root does: settings, workbench, dispatcher. Unexpected failures go to stderr, never to a person.
 *
 * @param settings shared by the windows of one process, so that none writes back what another has changed
 */
export function startWorkbench(
  mode: Mode,
  os: Os,
  openFirst: string | null = null,
  settings = new Settings(os.settingsFolder),
): Started {
  const workbench = new Workbench({
    mode,
    version: readVersion(),
    os,
    settings,
    log: (error) =>
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`),
    openFirst,
  });
  return { workbench, dispatch: createDispatch(workbench, featureHandlers) };
}
