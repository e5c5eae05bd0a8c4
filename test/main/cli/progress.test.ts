import { expect, test } from 'vitest';
import { tenths } from '../../../main/cli/progress.ts';

test('a job of many pieces is told in tenths, each of its parts anew', () => {
  const said: string[] = [];
  const tell = tenths((message) => said.push(message));
  for (let done = 0; done <= 2_000; done += 1) tell(done, 2_000, 'MB');
  expect(said).toHaveLength(11);
  expect(said.at(-1)).toBe('2000 of 2000 MB');
  tell(0.5, 3, 'pages');
  expect(said.at(-1)).toBe('0 of 3 pages');
});

test('what is counted is named where the job names only the thing', () => {
  const said: string[] = [];
  tenths((message) => said.push(message), 'bytes of')(5, 5, 'log.txt');
  expect(said).toEqual(['5 of 5 bytes of log.txt']);
});
