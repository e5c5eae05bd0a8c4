import './setup/node-version.mjs';
import path from 'node:path';
import { ensureBuilt } from './setup/build.mjs';
import { become } from './setup/child.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { callerFolder, ROOT } from './setup/places.mjs';
import { requirePinnedNode } from './setup/runtime.mjs';
import { main } from './setup/say.mjs';

/* `npm run -s cli -- …`: the command line; its arguments pass untouched and stdout carries nothing but its JSON. */
await main(async () => {
  ensureDependencies(ROOT);
  ensureBuilt(ROOT);
  const program = path.join(ROOT, 'out', 'main', 'cli.js');
  await become(requirePinnedNode(ROOT), [program, ...process.argv.slice(2)], {
    cwd: callerFolder('scripts/cli.mjs'),
    stdio: 'inherit',
  });
});
