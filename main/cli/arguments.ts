import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { NotUnderstood } from '../app/not-understood.ts';

export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** A command line that was understood. */
export interface Arguments {
  positionals: string[];
  options: Options;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** Every option of every command; each command says which it takes. */
const OPTIONS = {
  sample: flag,
  title: text,
  client: text,
  currency: text,
  marking: text,
  'dry-run': flag,
  update: flag,
  sheet: text,
  type: text,
  encoding: text,
  delimiter: text,
  iterations: text,
  seed: text,
  thresholds: text,
  exact: flag,
  xlsx: text,
  pdf: text,
  port: text,
  source: text,
  collector: text,
  method: text,
  custodian: text,
  on: text,
  link: text,
  missing: flag,
  entry: text,
  replace: flag,
  as: text,
  help: { type: 'boolean', short: 'h' },
} as const;

/** @throws NotUnderstood for an option that does not exist or has no value */
export function readArguments(argv: readonly string[]): Arguments {
  try {
    const args = withNegatives(argv);
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    return { positionals, options: values };
  } catch (error) {
    throw new NotUnderstood(error instanceof Error ? error.message : String(error));
  }
}

/** `--thresholds -1,5` means a value that begins with a minus sign, not an option of its own. */
function withNegatives(argv: readonly string[]): string[] {
  const args: string[] = [];
  for (const arg of argv) {
    const before = args.at(-1) ?? '';
    if (/^-[\d.]/.test(arg) && /^--[^=]+$/.test(before)) args[args.length - 1] = `${before}=${arg}`;
    else args.push(arg);
  }
  return args;
}

/** A path as the person typed it, seen from the folder they typed it in. */
export const pathOf = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

/** @throws NotUnderstood unless the option is a whole number of 0 or more */
export function wholeNumber(options: Options, name: string): number | undefined {
  const value = options[name];
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 0 || String(value).trim() === '')
    throw new NotUnderstood(`--${name} takes a whole number, not “${String(value)}”.`);
  return number;
}

export const textOf = (options: Options, name: string): string | undefined => {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
};
