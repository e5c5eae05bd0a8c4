import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CorePage, corePage } from '../core-page.tsx';

const { useAppetite } = await import('../../../renderer/features/scope/use-appetite.ts');

const SHOWN = [
  { loss: 100_000, probability: 0.5 },
  { loss: 1_000_000, probability: 0.1 },
  { loss: 5_000_000, probability: 0.01 },
];

let page: CorePage;
beforeEach(async () => {
  page = await corePage('/scope', () => null);
  await page.api.engagement.update({ appetite: SHOWN });
});
afterEach(() => {
  cleanup();
  page[Symbol.dispose]();
});

const stored = async () => (await page.api.engagement.current({}))?.engagement.appetite;

test('edits within one round trip are all stored, in the order they were made', async () => {
  const { replace, remove, add } = renderHook(() => useAppetite(SHOWN)).result.current;
  await Promise.all([
    replace(100_000, { probability: 0.6 }),
    replace(1_000_000, { probability: 0.2 }),
    remove(5_000_000),
    add({ loss: 3_000_000, probability: 0.05 }),
  ]);
  expect(await stored()).toEqual([
    { loss: 100_000, probability: 0.6 },
    { loss: 1_000_000, probability: 0.2 },
    { loss: 3_000_000, probability: 0.05 },
  ]);
});

test('what is typed beside a loss that is on its way goes to that row', async () => {
  const { replace } = renderHook(() => useAppetite(SHOWN)).result.current;
  await Promise.all([replace(1_000_000, { loss: 2_000_000 }), replace(1_000_000, { probability: 0.3 })]);
  expect((await stored())?.[1]).toEqual({ loss: 2_000_000, probability: 0.3 });
});

test('a refused edit leaves the others stored and says why', async () => {
  const { replace } = renderHook(() => useAppetite(SHOWN)).result.current;
  const refused = replace(1_000_000, { probability: 0.9 });
  const kept = replace(5_000_000, { probability: 0.02 });
  await expect(refused).rejects.toThrow('may not be accepted more often');
  await kept;
  expect((await stored())?.map(({ probability }) => probability)).toEqual([0.5, 0.1, 0.02]);
});

test('a change from elsewhere is what the next edit builds on', async () => {
  const hook = renderHook(({ shown }) => useAppetite(shown), { initialProps: { shown: SHOWN } });
  const shown = [{ loss: 7_000, probability: 0.9 }];
  await page.api.engagement.update({ appetite: shown });
  hook.rerender({ shown });
  await hook.result.current.add({ loss: 8_000, probability: 0.8 });
  expect((await stored())?.map(({ loss }) => loss)).toEqual([7_000, 8_000]);
});
