import { importRule, PRODUCT, syntaxRule } from './rule.mjs';
import { memberName, nameOf } from './source.mjs';

/** Modules that reach, resolve or listen on a network; node:http is dealt with apart. */
const NETWORK =
  /^(node:)?(https|http2|net|tls|dns|dgram|inspector)(\/|$)|^(undici|ws|axios|node-fetch|got)(\/|$)/;
const HTTP = /^(node:)?_?http(_|$)/;

/** What a browser or Node offers to reach another machine with. */
const CALLS = new Set([
  'fetch',
  'EventSource',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'RTCPeerConnection',
]);
const GLOBALS = new Set(['window', 'globalThis', 'self', 'global', 'navigator', 'net']);

/** @param {string | undefined} name */
const isMeans = (name) => name !== undefined && CALLS.has(name);

/**
 * @param {import('./source.mjs').Node} node
 * @returns {string | undefined} the means of communication it names
 */
function reachedBy(node) {
  if (node.type === 'MemberExpression') {
    const name = memberName(node) ?? '';
    if (name === 'sendBeacon') return name;
    return CALLS.has(name) && GLOBALS.has(nameOf(node.object) ?? '') ? name : undefined;
  }
  if (node.type === 'CallExpression' || node.type === 'NewExpression') {
    // Also as an argument: handing `fetch` to somebody else is as good as calling it.
    return [node.callee, ...node.arguments].map(nameOf).find(isMeans);
  }
  if (node.type === 'VariableDeclarator' && node.init) return [nameOf(node.init)].find(isMeans);
  return undefined;
}

/** Nothing leaves the laptop: there is one door for the loopback host and one for its client. */
export const network = [
  importRule({
    name: 'network-modules',
    scope: PRODUCT,
    forbids: (named, source) => {
      if (NETWORK.test(named.specifier)) return `nothing imports ${named.specifier}`;
      if (HTTP.test(named.specifier) && !source.path.startsWith('main/rpc/http'))
        return 'only main/rpc/http imports node:http';
      return named.specifier.startsWith('electron') &&
        named.names.some((name) => name === 'net' || name === 'netLog')
        ? "nothing uses Electron's net"
        : undefined;
    },
  }),
  syntaxRule({
    name: 'network-calls',
    scope: PRODUCT,
    except: /^renderer\/api\/http\.ts$/,
    forbids: (node) => {
      const means = reachedBy(node);
      return means === undefined
        ? undefined
        : `only renderer/api/http.ts talks to the host, not ${means} here`;
    },
  }),
  {
    name: 'remote-assets',
    scope: /^renderer\/.*\.(css|html)$/,
    check: (/** @type {import('./source.mjs').Source} */ { text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          /(url\(|@import|src=|href=)\s*["']?(https?:)?\/\//.test(line)
            ? [{ line: index + 1, message: 'everything shown is bundled; nothing is loaded from elsewhere' }]
            : [],
        ),
  },
];
