import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useFirstFresh } from '../../../renderer/state/use-first-fresh.ts';

afterEach(cleanup);

test('a form begins with the first fresh answer, and keeps it', () => {
  const { result, rerender } = renderHook(useFirstFresh<string>, {
    initialProps: { data: undefined as string | undefined, isFetching: true },
  });
  expect(result.current).toBeUndefined();
  rerender({ data: 'before the undo', isFetching: true });
  expect(result.current).toBeUndefined();
  rerender({ data: 'now', isFetching: false });
  expect(result.current).toBe('now');
  rerender({ data: 'later', isFetching: false });
  expect(result.current).toBe('now');
});
