import { canonicalJson } from '../canonical.ts';
import type { Draws } from '../sampling/draws.ts';
import { type Distribution, familyOf } from './distribution.ts';

/** Distributions kept ready: some scenarios' worth. A table takes about 20 kB. */
const KEPT = 64;

/** By their parameters; the one used last comes last. */
const kept = new Map<string, Draws>();

/**
 * Draws of a distribution by inversion. Setting up a table takes as long as some thousand draws, and a scenario is mostly simulated
 * again with a single input changed: while a person tries ranges, with each input held in turn, with and without a treatment. So
 * those used last are kept; draws have no state, and the same parameters have the same draws.
 */
export function drawsOf(distribution: Distribution): Draws {
  const key = canonicalJson(distribution);
  const draws = kept.get(key) ?? familyOf(distribution).draws(distribution);
  kept.delete(key);
  kept.set(key, draws);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
  return draws;
}
