import { useEffect, useRef } from 'react';
import { createStore } from './store.ts';

/** Something a person can do now, offered in the palette and on its keys. */
export interface Command {
  id: string;
  title: string;
  /** `['Ctrl', 'K']`, or a sequence of plain keys such as `['G', '2']`, which only acts outside fields. */
  keys?: readonly string[];
  /** Section of the palette. */
  group?: string;
  /** True when the key acts but is handled by the focused grid, so the shell must leave it alone. */
  localKeys?: boolean;
  run: () => void;
}

export const commands = createStore<readonly Command[]>([]);

/** Runs a command that is offered now, the innermost of its id, as its key would. */
export function runCommand(id: string): void {
  commands
    .get()
    .findLast((command) => command.id === id)
    ?.run();
}

/** Offers commands while the component is mounted. */
export function useCommands(list: readonly Command[]): void {
  const latest = useRef(list);
  latest.current = list;
  const ids = list.map((c) => `${c.id}:${c.title}:${c.keys?.join('+') ?? ''}`).join('|');
  useEffect(() => {
    const live =
      ids === ''
        ? []
        : latest.current.map((c) => ({ ...c, run: () => latest.current.find((l) => l.id === c.id)?.run() }));
    commands.set((current) => [...current, ...live]);
    return () => commands.set((current) => current.filter((c) => !live.includes(c as (typeof live)[number])));
  }, [ids]);
}
