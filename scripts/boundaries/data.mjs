import { importRule, PRODUCT, syntaxRule } from './rule.mjs';
import { memberName, nameOf } from './source.mjs';

/** @typedef {import('./source.mjs').Node} Node */

const SQL_PLACES = /^main\/(store\/|features\/[^/]+\/queries\.ts$)/;

/** Written in capitals or entirely in lower case; "Select a file" and "Create table of contents" are English. */
const UPPER =
  /^\s*(SELECT\s+\S|INSERT\s+(OR\s+\w+\s+)?INTO\s|REPLACE\s+INTO\s|UPDATE\s+\S+\s+SET\s|DELETE\s+FROM\s|WITH\s+\w+.*\sAS\s*\(|CREATE\s+\w+\s|DROP\s+\w+\s|ALTER\s+TABLE\s|PRAGMA\s+\w|BEGIN\s+\w|SAVEPOINT\s|ATTACH\s|VACUUM\b)/s;
const LOWER =
  /^\s*(select\s[^A-Z]*\sfrom\s|insert\s+(or\s+\w+\s+)?into\s|replace\s+into\s|update\s+\S+\s+set\s|delete\s+from\s|with\s+\w+\s+as\s*\(|create\s+(table|index|view|trigger|unique)\s|drop\s+(table|index|view|trigger)\s|alter\s+table\s|pragma\s+\w|vacuum\b)/s;

/**
 * @param {Node} node
 * @returns {string | undefined} the text of a string or template, with placeholders left out
 */
function textOf(node) {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  return node.type === 'TemplateLiteral'
    ? node.quasis.map((quasi) => quasi.value.cooked ?? '').join('?')
    : undefined;
}

/**
 * @param {Node} node
 * @returns {string | undefined} a call that goes straight to SQLite
 */
function driverCall(node) {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const { object } = node.callee;
  const method = memberName(node.callee) ?? '';
  const receiver = nameOf(object) ?? memberName(object) ?? '';
  if (method === 'prepare' || method === 'pragma') return method;
  // Regular expressions have an exec as well.
  return method === 'exec' && /^(db|database|sqlite|connection)$/i.test(receiver) ? method : undefined;
}

/**
 * @param {Node} node
 * @returns {string | undefined} a source of values that differ from run to run
 */
function ambient(node) {
  if (node.type === 'MemberExpression') {
    const object = nameOf(node.object) ?? '';
    const whole = `${object}.${memberName(node) ?? ''}`;
    return whole === 'Math.random' || whole === 'Date.now' || object === 'performance' || object === 'crypto'
      ? whole
      : undefined;
  }
  if (node.type === 'NewExpression' || node.type === 'CallExpression') {
    const readsClock = nameOf(node.callee) === 'Date' && node.arguments.length === 0;
    return readsClock ? 'the clock' : undefined;
  }
  return undefined;
}

/**
 * Whether an import brings in time, chance or facts of the machine. A hash is none of these.
 *
 * @param {import('./source.mjs').Import} named
 */
const takesAbility = ({ specifier, names }) =>
  /^(node:)?(os|perf_hooks)$/.test(specifier) ||
  (/^(node:)?crypto$/.test(specifier) && names.some((name) => name !== 'createHash'));

/**
 * @param {Node} node
 * @returns {string | undefined}
 */
function environment(node) {
  if (node.type !== 'MemberExpression' || nameOf(node.object) !== 'process') return undefined;
  return `process.${memberName(node) ?? ''}`;
}

/** @param {string} ability */
const handIn = (ability) =>
  `handlers get the clock, chance, paths and dialogs through their context, not from ${ability}`;

/** Where data comes from: SQL in its places, time and chance handed in. */
export const data = [
  syntaxRule({
    name: 'sql-place',
    scope: PRODUCT,
    except: SQL_PLACES,
    forbids: (node) => {
      const text = textOf(node);
      if (text !== undefined && (UPPER.test(text) || LOWER.test(text))) {
        return 'SQL lives in main/store and main/features/*/queries.ts';
      }
      const call = driverCall(node);
      return call === undefined
        ? undefined
        : `.${call}() belongs in main/store or main/features/*/queries.ts`;
    },
  }),
  importRule({
    name: 'sqlite-place',
    scope: PRODUCT,
    except: SQL_PLACES,
    forbids: (named) =>
      /^(better-sqlite3|node:sqlite)/.test(named.specifier) && !named.typeOnly
        ? 'only main/store opens SQLite; elsewhere import its types'
        : undefined,
  }),
  {
    name: 'sql-files',
    scope: /\.sql$/,
    check: (/** @type {import('./source.mjs').Source} */ { path }) =>
      /^(main\/store\/migrations|test)\//.test(path)
        ? []
        : [{ line: 1, message: 'SQL files are migrations and live in main/store/migrations' }],
  },
  syntaxRule({
    name: 'repeatable',
    scope: /^shared\//,
    forbids: (node) => {
      const source = ambient(node);
      return source === undefined
        ? undefined
        : `shared code repeats bit for bit: pass in what ${source} would give`;
    },
  }),
  {
    name: 'abilities',
    scope: /^main\/features\//,
    check: (/** @type {import('./source.mjs').Source} */ { imports, nodes, lineOf }) => [
      ...imports.filter(takesAbility).map(({ line, specifier }) => ({ line, message: handIn(specifier) })),
      ...nodes.flatMap((node) => {
        const found = ambient(node) ?? environment(node);
        return found === undefined ? [] : [{ line: lineOf(node), message: handIn(found) }];
      }),
    ],
  },
];
