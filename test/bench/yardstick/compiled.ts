import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const SOURCE = join(import.meta.dirname, 'yardstick.c');

/** The C program that the engine is measured against. */
export interface CompiledYardstick {
  /** Milliseconds of each repetition. */
  readonly run: (...args: readonly (string | number)[]) => number[];
}

/** Compiles it for this machine; null where there is no C compiler. */
export function compileYardstick(folder: string): CompiledYardstick | null {
  const program = join(folder, 'yardstick');
  try {
    execFileSync('gcc', ['-O3', '-march=native', SOURCE, '-o', program, '-lm', '-lpthread'], {
      stdio: 'pipe',
    });
  } catch {
    return null;
  }
  return {
    run: (...args) =>
      execFileSync(program, args.map(String), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
        .trim()
        .split('\n')
        .map(Number),
  };
}
