import { type RefObject, useLayoutEffect, useRef } from 'react';

/** A ref that always holds the value of the last finished render, for handlers that must not change between renders. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
