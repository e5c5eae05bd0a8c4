import './setup/node-version.mjs';
import path from 'node:path';
import { ensureBuilt } from './setup/build.mjs';
import { become } from './setup/child.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ROOT } from './setup/places.mjs';
import { requirePinnedNode } from './setup/runtime.mjs';
import { main } from './setup/say.mjs';

/* `npm run bench`: sets up, builds and prints the rows of test/bench/bench.ts. */
await main(async () => {
  ensureDependencies(ROOT);
  const chromium = ensureChromium(ROOT);
  ensureBuilt(ROOT);
  await become(
    requirePinnedNode(ROOT),
    [path.join(ROOT, 'test', 'bench', 'bench.ts'), ...process.argv.slice(2)],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, CHROMIUM: chromium },
    },
  );
});
