import { HIGH } from '../special/high-word.ts';
import { BINARY } from './binary.ts';

/** The functions of source/ by their addresses in {@link Simd.memory}; each says in its source what it does. */
interface Functions {
  freeFrom(): number;
  fillWords(state: number, out: number, count: number): void;
  fillDraws(table: number, state: number, out: number, count: number): void;
  addSums(table: number, state: number, events: number, sums: number, count: number): void;
  thin(state: number, events: number, probabilities: number, kept: number, count: number): void;
  addCounts(
    thresholds: number,
    guide: number,
    words: number,
    restWords: number,
    rates: number,
    events: number,
    count: number,
  ): void;
  add(out: number, other: number, count: number): void;
  addProduct(out: number, one: number, other: number, count: number): void;
  multiply(out: number, other: number, count: number): void;
  scale(out: number, factor: number, count: number): void;
  sumUp(values: number, totals: number, count: number): void;
  addDeviations(values: number, totals: number, mean: number, count: number): void;
  countBins(values: number, counts: number, origin: number, shift: number, count: number): void;
  collect(
    values: number,
    marks: number,
    origin: number,
    shift: number,
    kept: number,
    keptBins: number,
    count: number,
  ): number;
}

/** What the functions ask of us where no table reaches: rare, and not worth a second implementation. */
interface Hooks {
  /** The quantile of the table in use at a random word. */
  exact: (word: number) => number;
  /** The Poisson count at a small rate. */
  ofRest: (u: number, rate: number) => number;
}

/** The inner loops of a simulation and of its figures as WebAssembly with vector instructions. */
export interface Simd extends Functions {
  readonly memory: ArrayBuffer;
  readonly hooks: Hooks;
}

interface Platform {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/** Not in every environment, and not allowed by every content policy. */
declare const WebAssembly: Platform | undefined;
declare const atob: (text: string) => string;

/**
 * Null where WebAssembly, its vector instructions or the permission to compile are missing. All loops exist in TypeScript too,
 * with the same bits, since both do the same IEEE additions and multiplications in the same order: those are the definition.
 */
export const simd: Simd | null = start();

function start(): Simd | null {
  if (typeof WebAssembly === 'undefined' || HIGH === 0) return null;
  const hooks: Hooks = { exact: () => Number.NaN, ofRest: () => 0 };
  const imports = {
    quantiles: { exact: (word: number) => hooks.exact(word) },
    poisson: { ofRest: (u: number, rate: number) => hooks.ofRest(u, rate) },
  };
  try {
    const module = new WebAssembly.Module(
      Uint8Array.from(atob(BINARY), (character) => character.charCodeAt(0)),
    );
    const functions = new WebAssembly.Instance(module, imports).exports as Functions & {
      readonly memory: { readonly buffer: ArrayBuffer };
    };
    return { ...functions, memory: functions.memory.buffer, hooks };
  } catch {
    return null;
  }
}
