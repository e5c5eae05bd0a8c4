import { builtinModules } from 'node:module';
import { importRule } from './rule.mjs';

/** @typedef {import('./source.mjs').Import} Import */

const BUILTIN = new Set(builtinModules);

/** @param {Import} named */
const isBuiltin = ({ specifier }) =>
  specifier.startsWith('node:') || BUILTIN.has(specifier.split('/')[0] ?? '');

/** @param {Import} named */
const isElectron = ({ specifier }) => /^electron(\/|$)/.test(specifier);

/**
 * @param {Import} named
 * @param {RegExp} pattern
 */
const leadsTo = ({ target }, pattern) => target !== undefined && pattern.test(target);

/** Which layer may see which. */
export const layers = [
  importRule({
    name: 'engine-pure',
    scope: /^shared\/engine\//,
    forbids: (named) =>
      leadsTo(named, /^shared\/engine\//)
        ? undefined
        : `the engine imports nothing outside itself, not ${named.specifier}`,
  }),
  importRule({
    name: 'shared-alone',
    scope: /^shared\//,
    forbids: (named) =>
      leadsTo(named, /^shared\//) || /^zod(\/|$)/.test(named.specifier)
        ? undefined
        : `shared imports only itself and zod, not ${named.specifier}`,
  }),
  importRule({
    name: 'renderer-apart',
    scope: /^renderer\//,
    forbids: (named) => {
      if (isBuiltin(named) || isElectron(named))
        return `the renderer has no Node and no Electron: ${named.specifier}`;
      if (named.target === undefined || leadsTo(named, /^(renderer|shared|assets)\//)) return undefined;
      return `the renderer imports only itself and shared, not ${named.target}`;
    },
  }),
  importRule({
    name: 'main-apart',
    scope: /^main\//,
    forbids: (named) =>
      named.target === undefined || leadsTo(named, /^(main|shared|assets)\/|^package\.json$/)
        ? undefined
        : `main imports only itself and shared, not ${named.target}`,
  }),
  importRule({
    name: 'feature-siblings',
    scope: /^(main|renderer)\/features\/[^/]+\//,
    forbids: (named, source) => {
      const own = /^(main|renderer)\/features\/[^/]+\//.exec(source.path)?.[0] ?? '';
      const isSibling =
        leadsTo(named, /^(main|renderer)\/features\/[^/]+\//) && !named.target?.startsWith(own);
      return isSibling ? `a feature never imports a sibling feature: ${named.target}` : undefined;
    },
  }),
  importRule({
    name: 'ui-apart',
    scope: /^renderer\/(ui|charts)\//,
    forbids: (named) =>
      leadsTo(named, /^renderer\/(features|api|app)\//)
        ? `ui and charts know neither features nor the API: ${named.target}`
        : undefined,
  }),
  importRule({
    name: 'electron-place',
    scope: /^(main|renderer|shared)\//,
    except: /^main\/electron\//,
    forbids: (named) => (isElectron(named) ? 'only main/electron imports electron' : undefined),
  }),
];
