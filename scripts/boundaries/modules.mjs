import { CODE, importRule, PRODUCT, syntaxRule } from './rule.mjs';

/** @typedef {import('./source.mjs').Source} Source */

/**
 * The shortest way along imports from a file back to itself.
 *
 * @param {Source} source
 * @param {ReadonlyMap<string, Source>} all
 * @returns {string[] | undefined} the files in between and the file itself, or undefined when there is no way
 */
function wayBack(source, all) {
  /** @type {Map<string, string>} */
  const cameFrom = new Map();
  const queue = [source.path];
  for (let here = queue.shift(); here !== undefined; here = queue.shift()) {
    for (const { target } of all.get(here)?.imports ?? []) {
      if (target === undefined || cameFrom.has(target) || !all.has(target)) continue;
      cameFrom.set(target, here);
      queue.push(target);
    }
    if (cameFrom.has(source.path)) break;
  }
  if (!cameFrom.has(source.path)) return undefined;
  const way = [source.path];
  for (
    let step = cameFrom.get(source.path);
    step !== undefined && step !== source.path;
    step = cameFrom.get(step)
  ) {
    way.unshift(step);
  }
  return way;
}

/** @param {Source['statements'][number]} statement */
const passesOn = (statement) =>
  statement.type === 'ExportAllDeclaration' ||
  (statement.type === 'ExportNamedDeclaration' && statement.source !== null);

/** How modules name each other. */
export const modules = [
  importRule({
    name: 'imports-resolve',
    scope: CODE,
    forbids: (named) =>
      named.exists ? undefined : `there is no ${named.target}; write the path with its extension`,
  }),
  syntaxRule({
    name: 'imports-literal',
    scope: PRODUCT,
    forbids: (node) =>
      node.type === 'ImportExpression' && node.source.type !== 'Literal'
        ? 'import() needs a literal path, or no check can follow it'
        : undefined,
  }),
  {
    name: 'no-cycles',
    scope: PRODUCT,
    check: (/** @type {Source} */ source, /** @type {ReadonlyMap<string, Source>} */ all) => {
      const way = wayBack(source, all);
      return way ? [{ line: 1, message: `imports itself by way of ${way.join(' → ')}` }] : [];
    },
  },
  {
    name: 'no-barrels',
    scope: CODE,
    check: (/** @type {Source} */ { statements }) => {
      const substance = statements.filter(
        (statement) => statement.type !== 'ImportDeclaration' && !passesOn(statement),
      );
      const onlyNames = substance.every(
        (statement) => statement.type === 'ExportNamedDeclaration' && statement.declaration === null,
      );
      const passesAnythingOn = substance.length > 0 || statements.some(passesOn);
      return onlyNames && passesAnythingOn
        ? [{ line: 1, message: 'a file that only re-exports; import from where things are' }]
        : [];
    },
  },
  syntaxRule({
    name: 'named-exports',
    scope: PRODUCT,
    forbids: (node) =>
      node.type === 'ExportDefaultDeclaration' ? 'export by name, so that one thing has one name' : undefined,
  }),
];
