import { useEffect } from 'react';
import { type Command, commands } from '../state/commands.ts';
import { enterGrid } from './regions.ts';

/** How long after `G` the step's key may follow, in milliseconds. */
const SEQUENCE_TIMEOUT = 1200;

/** Inputs that take no text, so that letters on them still mean commands. */
const WORDLESS = ['checkbox', 'radio', 'button', 'range', 'file'].map((type) => `[type="${type}"]`).join();

/** True while keys belong to a field. */
export const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest(`input:not(${WORDLESS}), textarea, select, [contenteditable="true"]`) !== null;

/** Keys that mean something in every grid. */
const GRID_KEYS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']);

const pressed = (event: KeyboardEvent): string =>
  [
    event.ctrlKey || event.metaKey ? 'ctrl' : '',
    event.altKey ? 'alt' : '',
    event.shiftKey && event.key.length > 1
      ? 'shift'
      : event.shiftKey && (event.ctrlKey || event.metaKey)
        ? 'shift'
        : '',
    event.key.toLowerCase(),
  ]
    .filter(Boolean)
    .join('+');

const MODIFIERS = new Set(['ctrl', 'alt', 'shift']);
const NAMES: Readonly<Record<string, string>> = {
  '↵': 'enter',
  '↑': 'arrowup',
  '↓': 'arrowdown',
  Esc: 'escape',
  Del: 'delete',
};
const normal = (key: string) => (NAMES[key] ?? key).toLowerCase();

/** `['Ctrl', 'K']` is one chord, `['G', '2']` a sequence of two. */
const chords = (keys: readonly string[]): string[] => {
  const names = keys.map(normal);
  return names.some((n) => MODIFIERS.has(n)) ? [names.join('+')] : names;
};

/** Runs commands on their keys. Plain letters never act while a person types or a dialog is open. */
export function useShortcuts(): void {
  useEffect(() => {
    let pending: { key: string; at: number } | null = null;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const key = pressed(event);
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && event.key.length === 1;
      const typing = isTyping(event.target);
      if (document.querySelector('dialog[open]') || (plain && typing)) return;
      // A text field's own undo belongs to the field.
      if (typing && (key === 'ctrl+z' || key === 'ctrl+shift+z' || key === 'ctrl+y')) return;
      if (GRID_KEYS.has(event.key) && !event.altKey && enterGrid()) return event.preventDefault();
      const first = pending && event.timeStamp - pending.at < SEQUENCE_TIMEOUT ? pending.key : null;
      pending = null;
      const command = find(first, key);
      if (command) {
        event.preventDefault();
        command.run();
      } else if (
        plain &&
        commands.get().some((c) => c.keys && chords(c.keys).length === 2 && chords(c.keys)[0] === key)
      )
        pending = { key, at: event.timeStamp };
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function find(first: string | null, key: string): Command | undefined {
  return commands.get().findLast(({ keys, localKeys }) => {
    if (!keys || localKeys) return false;
    const wanted = chords(keys);
    return first === null
      ? wanted.length === 1 && wanted[0] === key
      : wanted[0] === first && wanted[1] === key;
  });
}
