import { useEffect } from 'react';
import { saveStatus } from '../state/save-state.ts';

/**
 * Loses nothing when the page is closed or loaded again: a field that is open is left first, which stores what was typed. The browser
 * (in the desktop, its main process) asks whether to leave while that edit is on its way, while a refused value still stands in
 * its field, or while a dialog that was typed in is open; who stays finds everything as it was.
 */
export function useGuardLeaving(): void {
  useEffect(() => {
    const typedIn = new WeakSet<Element>();
    const onInput = ({ target }: Event) => {
      const dialog = target instanceof Element ? target.closest('dialog') : null;
      if (dialog) typedIn.add(dialog);
    };
    const onLeaving = (event: BeforeUnloadEvent) => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const held =
        saveStatus.get().pending > 0 ||
        document.querySelector(':is(input, textarea)[aria-invalid="true"]') !== null ||
        [...document.querySelectorAll('dialog[open]')].some((dialog) => typedIn.has(dialog));
      if (held) event.preventDefault();
    };
    document.addEventListener('input', onInput);
    window.addEventListener('beforeunload', onLeaving);
    return () => {
      document.removeEventListener('input', onInput);
      window.removeEventListener('beforeunload', onLeaving);
    };
  }, []);
}
