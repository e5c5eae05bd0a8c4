import { useEffect, useState } from 'react';

/** Turns true once a condition has lasted for a time, so that short waits show nothing. */
export function useDelayed(condition: boolean, milliseconds: number): boolean {
  const [lasted, setLasted] = useState(false);
  useEffect(() => {
    if (!condition) {
      setLasted(false);
      return;
    }
    const timer = setTimeout(() => setLasted(true), milliseconds);
    return () => clearTimeout(timer);
  }, [condition, milliseconds]);
  return lasted && condition;
}
