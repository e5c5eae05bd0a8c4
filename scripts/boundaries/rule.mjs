/**
 * @typedef {import('./source.mjs').Source} Source
 *
 * @typedef {object} Finding
 * @property {number} line
 * @property {string} message
 *
 * @typedef {object} Rule one sentence of ARCHITECTURE.md that can fail
 * @property {string} name
 * @property {RegExp} scope the paths it looks at; a scope without files is a mistake in the rule and fails
 * @property {RegExp} [except] paths of the scope it leaves out
 * @property {(source: Source, all: ReadonlyMap<string, Source>) => Finding[]} check
 */

/** Product code: what runs on a consultant's machine. */
export const PRODUCT = /^(main|renderer|shared)\/.*\.tsx?$/;

/** Everything written by hand, tests and scripts too. */
export const CODE = /\.(ts|tsx|mjs)$/;

/**
 * A rule about what files may import.
 *
 * @param {{ name: string, scope: RegExp, except?: RegExp,
 *   forbids: (named: import('./source.mjs').Import, source: Source) => string | undefined }} rule
 * @returns {Rule}
 */
export function importRule({ forbids, ...rule }) {
  return {
    ...rule,
    check: (source) =>
      source.imports.flatMap((named) => {
        const message = forbids(named, source);
        return message === undefined ? [] : [{ line: named.line, message }];
      }),
  };
}

/**
 * A rule about single pieces of syntax.
 *
 * @param {{ name: string, scope: RegExp, except?: RegExp,
 *   forbids: (node: import('./source.mjs').Node, source: Source) => string | undefined }} rule
 * @returns {Rule}
 */
export function syntaxRule({ forbids, ...rule }) {
  return {
    ...rule,
    check: (source) =>
      source.nodes.flatMap((node) => {
        const message = forbids(node, source);
        return message === undefined ? [] : [{ line: source.lineOf(node), message }];
      }),
  };
}
