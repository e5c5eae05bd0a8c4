import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checkBoundaries, RULES } from '../../scripts/boundaries/check.mjs';
import { addFiles, fakeTree } from './fake-tree.ts';
import { CLEAN, PLANTED } from './planted-violations.ts';

const trees: string[] = [];
function tree(files: Record<string, string>): string {
  const root = fakeTree(files);
  trees.push(root);
  return root;
}
afterEach(() => {
  for (const root of trees.splice(0)) rmSync(root, { recursive: true, force: true });
});

test('a tree that keeps every rule passes', () => {
  expect(checkBoundaries(tree(CLEAN)).violations).toEqual([]);
});

test('every rule has a planted violation', () => {
  expect(Object.keys(PLANTED).sort()).toEqual(RULES.map(({ name }) => name).sort());
});

describe.each(Object.keys(PLANTED))('%s', (name) => {
  test.each(PLANTED[name] ?? [])('complains about $at', ({ files, at }) => {
    const root = tree(CLEAN);
    addFiles(root, files);
    const { violations } = checkBoundaries(root);
    expect(violations).toContainEqual(expect.stringContaining(`${name}: ${at} `));
  });
});

test('a rule without files to look at fails instead of passing for ever', () => {
  const withoutCharts = Object.entries(CLEAN).filter(([place]) => !/^renderer\/(ui|charts)\//.test(place));
  expect(checkBoundaries(tree(Object.fromEntries(withoutCharts))).violations).toContainEqual(
    expect.stringMatching(/^ui-apart: .* matches no file/),
  );
  expect(checkBoundaries(tree({})).violations).toHaveLength(RULES.length);
});

test('a file that cannot be parsed is named', () => {
  expect(() => checkBoundaries(tree({ ...CLEAN, 'main/bad.ts': 'export const = ;\n' }))).toThrow(
    /main\/bad\.ts/,
  );
});

describe('the command', () => {
  const script = path.resolve('scripts/boundaries.mjs');
  const run = (root: string) => spawnSync(process.execPath, [script, root], { encoding: 'utf8' });

  test('prints one line per violation and exits with 1', () => {
    const { status, stdout } = run(
      tree({ ...CLEAN, 'main/bad.ts': "import { app } from 'electron';\nexport const a = app;\n" }),
    );
    expect(stdout).toMatch(/^electron-place: main\/bad\.ts:1 /);
    expect(stdout).toMatch(/1 violations\n$/);
    expect(status).toBe(1);
  });

  test('exits with 0 when there is none', () => {
    expect(run(tree(CLEAN)).status).toBe(0);
  });
});
