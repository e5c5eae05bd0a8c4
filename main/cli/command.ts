import type { Client } from '../../shared/contract/contract.ts';
import type { Workbench } from '../app/workbench.ts';
import type { Arguments } from './arguments.ts';

/** What a command works with: the contract's client, as every other door. */
export interface Desk {
  api: Client;
  workbench: Workbench;
  /** Says something to the person, on stderr. */
  readonly say: (message: string) => void;
}

/** One command of the command line. Its value is printed as JSON. */
export interface Command {
  /** How to call it: `import FILE SOURCE [--dry-run]`. */
  usage: string;
  /** What it does, in one line. */
  summary: string;
  /** How many arguments it takes besides options. */
  takes: number;
  /** How many more it may take; default: none. */
  mayTake?: number;
  options: readonly string[];
  run(desk: Desk, args: Arguments): Promise<unknown>;
  /** Tells from the value whether the command ended well; default: it did. */
  succeeded?(value: never): boolean;
}
