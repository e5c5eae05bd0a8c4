import { CODE, PRODUCT, syntaxRule } from './rule.mjs';
import { memberName, nameOf } from './source.mjs';

/** @typedef {import('./source.mjs').Source} Source */

const MOST_LINES = 400;
/** What half of the product's files have to stay below. */
const MEDIAN_LINES = 100;
const SILENCERS =
  /@ts-(ignore|nocheck)|(eslint|oxlint)-disable|biome-ignore|istanbul ignore|v8 ignore|\b(TODO|FIXME|XXX)\b/;
const EXPECTED_ERROR = /@ts-expect-error/;
const TEST_FUNCTIONS = new Set(['it', 'test', 'describe', 'suite', 'bench']);
const SWITCHES = new Set(['skip', 'only', 'todo', 'fails', 'fail', 'fixme', 'skipIf', 'runIf']);

/**
 * @param {import('./source.mjs').Node} node
 * @returns {string | undefined} the leftmost name of `a.b.c`
 */
function leftmost(node) {
  return node.type === 'MemberExpression' ? leftmost(node.object) : nameOf(node);
}

/** @param {{ text: string }} source */
const lengthOf = ({ text }) => text.trimEnd().split('\n').length;

/** Files a newcomer can read, and checks that cannot be talked out of failing. */
export const hygiene = [
  {
    name: 'no-utils',
    scope: /./,
    check: (/** @type {Source} */ { path }) =>
      /(^|\/)utils?(\/|\.)/.test(path)
        ? [{ line: 1, message: 'name the file after what is in it, not "utils"' }]
        : [],
  },
  {
    name: 'file-length',
    scope: /\.(ts|tsx|css|mjs)$/,
    check: (/** @type {Source} */ source) => {
      const lines = lengthOf(source);
      return lines > MOST_LINES
        ? [{ line: lines, message: `${lines} lines; the ceiling is ${MOST_LINES}` }]
        : [];
    },
  },
  {
    name: 'file-median',
    scope: PRODUCT,
    // Said once, of the first file, for it is about all of them.
    check: (/** @type {Source} */ source, /** @type {ReadonlyMap<string, Source>} */ all) => {
      const product = [...all.values()].filter(({ path }) => PRODUCT.test(path));
      if (product[0] !== source) return [];
      const lengths = product.map(lengthOf).sort((a, b) => a - b);
      const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
      return median > MEDIAN_LINES
        ? [{ line: 1, message: `half of the files have ${median} lines or more; the aim is ${MEDIAN_LINES}` }]
        : [];
    },
  },
  syntaxRule({
    name: 'no-any',
    scope: CODE,
    forbids: (node) =>
      node.type === 'TSAnyKeyword' ? 'any switches the compiler off; use unknown and narrow it' : undefined,
  }),
  {
    name: 'no-silencing',
    scope: CODE,
    check: (/** @type {Source} */ { path, comments }) =>
      comments
        // A test may show that something does not compile.
        .filter(({ text }) => SILENCERS.test(text) || (PRODUCT.test(path) && EXPECTED_ERROR.test(text)))
        .map(({ line }) => ({ line, message: 'mend it instead of silencing the check or leaving a note' })),
  },
  syntaxRule({
    name: 'no-disabled-tests',
    scope: /^test\//,
    forbids: (node) => {
      if (node.type === 'MemberExpression') {
        const name = memberName(node) ?? '';
        return SWITCHES.has(name) && TEST_FUNCTIONS.has(leftmost(node) ?? '')
          ? `every test runs: no .${name}`
          : undefined;
      }
      const called = node.type === 'CallExpression' ? (nameOf(node.callee) ?? '') : '';
      return /^(xit|xtest|xdescribe|fit|fdescribe)$/.test(called)
        ? `every test runs: no ${called}`
        : undefined;
    },
  }),
];
