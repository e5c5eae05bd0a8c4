import { data } from './data.mjs';
import { hygiene } from './hygiene.mjs';
import { layers } from './layers.mjs';
import { modules } from './modules.mjs';
import { network } from './network.mjs';
import { portable } from './portable.mjs';
import { readSources } from './source.mjs';
import { words } from './words.mjs';

/** Every rule of ARCHITECTURE.md, in the order they are reported. @type {import('./rule.mjs').Rule[]} */
export const RULES = [...layers, ...modules, ...data, ...network, ...portable, ...words, ...hygiene];

/**
 * Checks a project against every rule. A rule that finds no file to look at is reported as well: it would pass for ever.
 *
 * @param {string} root the project's folder
 * @returns {{ files: number, violations: string[] }} one line each: `rule: file:line message`
 */
export function checkBoundaries(root) {
  const sources = readSources(root);
  const all = new Map(sources.map((source) => [source.path, source]));
  const violations = RULES.flatMap(({ name, scope, except, check }) => {
    const looked = sources.filter(({ path }) => scope.test(path));
    if (looked.length === 0)
      return [`${name}: ${scope.source}:0 matches no file, so the rule checks nothing`];
    return looked
      .filter(({ path }) => !except?.test(path))
      .flatMap((source) =>
        check(source, all).map(({ line, message }) => `${name}: ${source.path}:${line} ${message}`),
      );
  });
  return { files: sources.length, violations };
}
