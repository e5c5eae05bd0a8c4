import './setup/node-version.mjs';
import path from 'node:path';
import { checkBoundaries, RULES } from './boundaries/check.mjs';
import { ROOT } from './setup/places.mjs';

/* `npm run boundaries [-- FOLDER]`: checks the rules of ARCHITECTURE.md and prints `rule: file:line message`. */
const { files, violations } = checkBoundaries(path.resolve(process.argv[2] ?? ROOT));
for (const violation of violations) console.log(violation);
console.log(`${RULES.length} rules, ${files} files, ${violations.length} violations`);
process.exitCode = violations.length === 0 ? 0 : 1;
