import { useEffect, useState } from 'react';

/** How long a value must stay the same, in milliseconds. */
const REST = 120;

/** Follows a value once it rests: while it changes quickly, the last value it rested on. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), REST);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
