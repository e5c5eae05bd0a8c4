import './setup/node-version.mjs';
import path from 'node:path';
import { ensureBuilt } from './setup/build.mjs';
import { become } from './setup/child.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { findDesktop } from './setup/desktop.mjs';
import { ROOT } from './setup/places.mjs';
import { requirePinnedNode } from './setup/runtime.mjs';
import { main, say } from './setup/say.mjs';

/* `npm run test:desktop`: drives the real desktop window, on a machine that can show one. */
await main(async () => {
  ensureDependencies(ROOT);
  const desktop = findDesktop(ROOT, { insist: false });
  if ('missing' in desktop) {
    say(`desktop tests skipped: ${desktop.missing}.`);
    return;
  }
  ensureBuilt(ROOT);
  const playwright = path.join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
  const config = path.join('test', 'desktop', 'playwright.config.ts');
  await become(requirePinnedNode(ROOT), [playwright, 'test', '-c', config, ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ELECTRON_PROGRAM: desktop.program },
  });
});
