import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | null = null;

/**
 * Frees at once what is no longer used. V8 would rather let its heap grow, because it knows nothing of the memory that this
 * program promises not to exceed. Takes tens of milliseconds of the thread it is called in: for workers, between large steps.
 */
export function collectGarbage(): void {
  if (collect === null) {
    // The function is only made for contexts that begin after the flag is set.
    setFlagsFromString('--expose-gc');
    const found: unknown = runInNewContext('globalThis.gc');
    collect = typeof found === 'function' ? () => void found() : () => undefined;
  }
  collect();
}
