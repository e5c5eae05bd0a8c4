import { useCallback, useState } from 'react';
import { useLatest } from './use-latest.ts';

/** A value the parent may hold: taken from outside when given, kept inside otherwise. Changes are reported either way. */
export function useControlled<T>(
  value: T | undefined,
  initial: T,
  onChange: ((next: T) => void) | undefined,
): readonly [T, (next: T) => void] {
  const [inner, setInner] = useState(initial);
  const notify = useLatest(onChange);
  const set = useCallback(
    (next: T) => {
      setInner(next);
      notify.current?.(next);
    },
    [notify],
  );
  return [value === undefined ? inner : value, set];
}
