import './setup/node-version.mjs';
import path from 'node:path';
import { parseStartArguments, USAGE } from './setup/arguments.mjs';
import { startBrowserMode } from './setup/browser-mode.mjs';
import { ensureBuilt } from './setup/build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { findDesktop, startDesktop } from './setup/desktop.mjs';
import { callerFolder, ROOT } from './setup/places.mjs';
import { main, say, SetupError } from './setup/say.mjs';

/*
 * `npm start`: install, build, start – each only when needed. The desktop window where it can be shown, otherwise the same
 * workbench in the browser.
 */
await main(async () => {
  const wish = parseStartArguments(process.argv.slice(2));
  if (wish.help) {
    say(USAGE);
    return;
  }
  const file =
    wish.file === undefined ? undefined : path.resolve(callerFolder('scripts/start.mjs'), wish.file);

  ensureDependencies(ROOT);
  ensureBuilt(ROOT);

  if (wish.mode === 'browser') return startBrowserMode(ROOT, { ...wish, file });
  const desktop = findDesktop(ROOT, { insist: wish.mode === 'desktop' });
  if ('program' in desktop) return startDesktop(desktop.program, ROOT, file);
  if (wish.mode === 'desktop') {
    throw new SetupError(`${desktop.missing}. "npm run browser" starts the same workbench without it.`);
  }
  say(`${desktop.missing}; starting in the browser instead.`);
  return startBrowserMode(ROOT, { ...wish, file });
});
