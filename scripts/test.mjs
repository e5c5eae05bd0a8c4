import './setup/node-version.mjs';
import { ensureBuilt } from './setup/build.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ROOT } from './setup/places.mjs';
import { main, say } from './setup/say.mjs';
import { runPlaywright, runVitest } from './setup/suites.mjs';

/*
 * `npm test`: sets up what is missing, builds, runs the unit tests and then the end-to-end tests, and ends with one line:
 * `N passed, N failed`. `--unit` or `--e2e` runs one of the two and passes further arguments on to it.
 */
await main(() => {
  const args = process.argv.slice(2);
  const only = args.find((arg) => arg === '--unit' || arg === '--e2e');
  const rest = only === undefined ? [] : args.filter((arg) => arg !== only);
  if (only === undefined && args.length > 0)
    say(`Without --unit or --e2e, "${args.join(' ')}" is not passed on.`);

  ensureDependencies(ROOT);
  const chromium = ensureChromium(ROOT);
  ensureBuilt(ROOT);

  const counts = [];
  if (only !== '--e2e') counts.push(runVitest(ROOT, rest, { CHROMIUM: chromium }));
  if (only !== '--unit') counts.push(runPlaywright(ROOT, rest, { CHROMIUM: chromium }));

  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
});
