import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Options } from '../../../main/cli/arguments.ts';
import type { Desk } from '../../../main/cli/command.ts';
import { simulate } from '../../../main/cli/simulate-command.ts';
import { AssayError } from '../../../shared/contract/error.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-cases-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The words in which a command fails. */
async function failureOf(running: Promise<unknown>): Promise<string> {
  const outcome = await running.catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(AssayError);
  return (outcome as AssayError).message;
}

const CASE = '{"cases":[{"id":"d","kind":"distribution","distribution":{"dist":"constant","value":1}}]}';

const run = (content: string | Buffer, options: Options = {}) => {
  const path = join(folder, 'cases.json');
  writeFileSync(path, content);
  return simulate.run({ say: () => {} } as unknown as Desk, { positionals: [path], options });
};

it.each([
  ['with a byte order mark', Buffer.from(`\uFEFF${CASE}`)],
  ['in UTF-16', Buffer.from(`\uFEFF${CASE}`, 'utf16le')],
])('reads a case file %s', async (_what, bytes) => {
  expect(await run(bytes)).toMatchObject([{ id: 'd', result: { mean: 1 } }]);
});

it.each([
  ['nothing in it', '', /cases\.json is empty/],
  ['a missing bracket', '{"cases": [}', /is not valid JSON: .*Correct it there/],
  [
    'a number beyond all numbers',
    CASE.replace('1}', '1e999}'),
    /case “d”, cases\[0\]\.distribution\.value: must be a fin/,
  ],
  ['letters of another encoding', Buffer.from(CASE.replace('"d"', '"\xe9"'), 'latin1'), /Save it as UTF-8/],
  ['neither cases nor scenarios', '[1]', /expected an object with a list of cases or a list of scenarios/],
  ['no case', '{"cases":[]}', /cases: is empty; give at least one case/],
  [
    'something that is no case',
    '{"cases":[5]}',
    /cases\[0\]: must be a case, not 5.*Correct this in the file/s,
  ],
])('refuses a case file with %s and says what to do', async (_what, content, words) => {
  expect(await failureOf(run(content))).toMatch(words);
});

it.each([
  ['a seed too large', { seed: '4294967296' }, /seed must be an integer from 0 to 4294967295/],
  ['half a year', { iterations: '1000.5' }, /--iterations takes a whole number, not “1000.5”/],
  ['no years', { iterations: '0' }, /iterations must be an integer from 100/],
  ['thresholds with a gap', { thresholds: '1,,2' }, /--thresholds takes numbers with commas/],
  ['a threshold beyond all numbers', { thresholds: '1e999' }, /--thresholds takes numbers with commas/],
])('refuses %s', async (_what, options, words) => {
  expect(await failureOf(run(CASE, options))).toMatch(words);
});

it('refuses a folder', async () => {
  const path = join(folder, 'folder.json');
  mkdirSync(path);
  const desk = { say: () => {} } as unknown as Desk;
  expect(await failureOf(simulate.run(desk, { positionals: [path], options: {} }))).toMatch(/is a folder/);
});
