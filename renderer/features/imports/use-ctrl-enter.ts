import { useEffect } from 'react';
import { useLatest } from '../../ui/use-latest.ts';

/** Runs the next thing of an open dialog on Ctrl+Enter; null while it cannot be done. */
export function useCtrlEnter(run: (() => void) | null): void {
  const latest = useLatest(run);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      event.preventDefault();
      latest.current?.();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [latest]);
}
