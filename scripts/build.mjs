import './setup/node-version.mjs';
import { ensureBuilt } from './setup/build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ROOT } from './setup/places.mjs';
import { main, say } from './setup/say.mjs';

await main(() => {
  const begun = Date.now();
  ensureDependencies(ROOT);
  const built = ensureBuilt(ROOT);
  say(built ? `Built in ${((Date.now() - begun) / 1000).toFixed(1)} s.` : 'The build in out/ is up to date.');
});
