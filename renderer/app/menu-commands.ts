import { useEffect } from 'react';
import { transport } from '../api/api.ts';
import { runCommand } from '../state/commands.ts';
import { isTyping } from './use-shortcuts.ts';

/** Runs what a person chooses in the desktop's menu, as the palette would. */
export function useMenuCommands(): void {
  useEffect(
    () =>
      transport.subscribe((event) => {
        if (event.type === 'menu') runFromMenu(event.command);
      }),
    [],
  );
}

function runFromMenu(id: string): void {
  // A text field's own undo belongs to the field, whichever way it is asked for.
  if ((id === 'undo' || id === 'redo') && isTyping(document.activeElement)) document.execCommand(id);
  // An open dialog is answered first; the page cannot keep the system's menu from opening over it.
  else if (!document.querySelector('dialog[open]')) runCommand(id);
}
