import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

/**
 * @typedef {import('vite').ESTree.Node} Node
 *
 * @typedef {object} Import one place where a file names another module
 * @property {string} specifier as written, without a `?query`
 * @property {string | undefined} target for a relative specifier the file it names, from the project's folder; it may not exist
 * @property {boolean} exists whether the target is there; true for packages
 * @property {boolean} typeOnly whether the compiler erases it
 * @property {string[]} names what is imported by name
 * @property {number} line
 *
 * @typedef {object} Source a file of the project
 * @property {string} path from the project's folder, with forward slashes
 * @property {string} text
 * @property {readonly Node[]} nodes every node of the syntax tree, outer before inner; empty for style sheets and the like
 * @property {readonly Node[]} statements the statements at the top of the file
 * @property {readonly { text: string, line: number }[]} comments
 * @property {readonly Import[]} imports
 * @property {(node: { start: number }) => number} lineOf line of a node, from 1
 */

const FOLDERS = ['main', 'renderer', 'shared', 'test', 'scripts'];
const CODE = /\.(ts|tsx|mjs)$/;
/** Data of others and what test runs leave behind. */
const NOT_OURS = /^test\/fixtures$|\/(node_modules|test-results|playwright-report)$/;
const OTHER = /\.(css|html|sql)$/;

/**
 * Reads and parses every hand-written file of the project.
 *
 * @param {string} root the project's folder
 * @returns {Source[]} in the order of their paths
 */
export function readSources(root) {
  return FOLDERS.filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) => listFiles(root, folder))
    .filter((file) => CODE.test(file) || OTHER.test(file))
    .sort()
    .map((file) => readSource(root, file));
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function listFiles(root, folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [place];
    return NOT_OURS.test(place) ? [] : listFiles(root, place);
  });
}

/**
 * @param {string} root
 * @param {string} file
 * @returns {Source}
 */
function readSource(root, file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  const lineStarts = [...text.matchAll(/^/gm)].map((match) => match.index);
  const lineOf = (/** @type {{ start: number }} */ { start }) => {
    const next = lineStarts.findIndex((lineStart) => lineStart > start);
    return next < 0 ? lineStarts.length : next;
  };
  if (!CODE.test(file))
    return { path: file, text, nodes: [], statements: [], comments: [], imports: [], lineOf };

  const { program, comments, errors } = parseSync(file, text);
  const mistake = errors[0];
  if (mistake) throw new Error(`${file} cannot be parsed: ${mistake.message}`);
  const nodes = flatten(program);
  const imports = nodes.flatMap((node) =>
    namedModules(node).map((named) => locate(root, file, named, lineOf(node))),
  );
  return {
    path: file,
    text,
    nodes,
    statements: program.body,
    comments: comments.map((comment) => ({ text: comment.value, line: lineOf(comment) })),
    imports,
    lineOf,
  };
}

/**
 * @param {Node} root
 * @returns {Node[]}
 */
function flatten(root) {
  /** @type {Node[]} */
  const nodes = [];
  /** @param {unknown} value */
  const visit = (value) => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isNode(value)) {
      nodes.push(value);
      Object.values(value).forEach(visit);
    }
  };
  visit(root);
  return nodes;
}

/**
 * @param {unknown} value
 * @returns {value is Node}
 */
function isNode(value) {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** @typedef {{ specifier: string, typeOnly?: boolean, names?: string[], hint?: boolean }} Named */

/**
 * The modules a node names: import and export declarations, `import()`, types by import, `require`, and files addressed
 * relative to the module (that is how workers are started).
 *
 * @param {Node} node
 * @returns {Named[]}
 */
function namedModules(node) {
  switch (node.type) {
    case 'ImportDeclaration': {
      const names = node.specifiers.map((part) =>
        part.type === 'ImportSpecifier' && 'name' in part.imported ? part.imported.name : '*',
      );
      return [{ specifier: node.source.value, typeOnly: node.importKind === 'type', names }];
    }
    case 'ExportAllDeclaration':
      return [{ specifier: node.source.value, typeOnly: node.exportKind === 'type', names: ['*'] }];
    case 'ExportNamedDeclaration':
      return node.source ? [{ specifier: node.source.value, typeOnly: node.exportKind === 'type' }] : [];
    case 'TSImportType':
      return [{ specifier: node.source.value, typeOnly: true }];
    case 'ImportExpression':
      return strings(node.source).map((specifier) => ({ specifier, names: ['*'] }));
    case 'CallExpression': {
      const called = nameOf(node.callee) ?? memberName(node.callee);
      const loads = called === 'require' || called === 'getBuiltinModule';
      return loads && node.arguments[0]
        ? strings(node.arguments[0]).map((specifier) => ({ specifier, names: ['*'] }))
        : [];
    }
    case 'NewExpression': {
      const isUrl = nameOf(node.callee) === 'URL' && node.arguments.length === 2;
      const relative = isUrl && node.arguments[0] ? strings(node.arguments[0]) : [];
      return relative.filter((text) => text.startsWith('.')).map((specifier) => ({ specifier, hint: true }));
    }
    default:
      return [];
  }
}

/**
 * @param {Node} node
 * @returns {string | undefined} the name of a plain identifier
 */
export function nameOf(node) {
  return node.type === 'Identifier' ? node.name : undefined;
}

/**
 * @param {Node} node
 * @returns {string | undefined} `b` of `a.b` and of `a['b']`
 */
export function memberName(node) {
  if (node.type !== 'MemberExpression') return undefined;
  if (node.property.type === 'Literal') return String(node.property.value);
  return !node.computed && 'name' in node.property ? node.property.name : undefined;
}

/**
 * @param {Node} node
 * @returns {string[]} the string literals of an expression, such as both sides of a condition
 */
function strings(node) {
  return flatten(node).flatMap((part) =>
    part.type === 'Literal' && typeof part.value === 'string' ? [part.value] : [],
  );
}

/**
 * @param {string} root
 * @param {string} file
 * @param {Named} named
 * @param {number} line
 * @returns {Import}
 */
function locate(root, file, { specifier: written, typeOnly = false, names = [], hint = false }, line) {
  const specifier = written.replace(/\?.*$/, '');
  const target = specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : undefined;
  // A hint names a file of the build (`./x.worker.js`) as well as one of the sources; it need not be here.
  const exists = hint || target === undefined || existsSync(path.join(root, target));
  return { specifier, target, exists, typeOnly, names, line };
}
