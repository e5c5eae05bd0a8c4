import { PRODUCT, syntaxRule } from './rule.mjs';
import { memberName, nameOf } from './source.mjs';

const POSIX_PATH = /^\/(tmp|dev|etc|usr|var|home|root|proc|opt)(\/|$)/;
/** What process offers on POSIX only. */
const POSIX_PROCESS = new Set(['getuid', 'geteuid', 'getgid', 'getegid', 'umask']);
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/**
 * @param {import('./source.mjs').Node} node
 * @returns {string | undefined}
 */
function posixOnly(node) {
  if (node.type === 'Literal' && typeof node.value === 'string') {
    return POSIX_PATH.test(node.value) ? node.value : undefined;
  }
  if (node.type === 'TemplateElement') return POSIX_PATH.test(node.value.raw) ? node.value.raw : undefined;
  if (node.type !== 'MemberExpression') return undefined;
  const name = memberName(node) ?? '';
  if (name === 'HOME' && memberName(node.object) === 'env') return 'process.env.HOME';
  return POSIX_PROCESS.has(name) && nameOf(node.object) === 'process' ? `process.${name}` : undefined;
}

/** Consultants mostly run Windows. */
export const portable = [
  syntaxRule({
    name: 'portable-code',
    scope: PRODUCT,
    forbids: (node) => {
      const found = posixOnly(node);
      return found === undefined
        ? undefined
        : `${found} does not exist on Windows; use node:os and node:path`;
    },
  }),
  {
    name: 'portable-names',
    scope: /./,
    check: (/** @type {import('./source.mjs').Source} */ { path }) =>
      path
        .split('/')
        .filter((part) => RESERVED.test(part) || !KEBAB.test(part))
        .map((part) => ({ line: 1, message: `${part}: names are kebab-case and allowed on Windows` })),
  },
];
