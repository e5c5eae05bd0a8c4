import './setup/node-version.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ROOT } from './setup/places.mjs';
import { main } from './setup/say.mjs';

/* Finds or installs the browser the tests drive and prints its path: `CHROMIUM=$(node scripts/chromium.mjs)`. */
await main(() => {
  ensureDependencies(ROOT);
  process.stdout.write(`${ensureChromium(ROOT)}\n`);
});
