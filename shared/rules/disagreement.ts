import type { Distribution } from '../model/distribution.ts';
import { bestGuess, givenEnds } from './best-guess.ts';

/** How far the ranges of several people are apart. */
export interface Disagreement {
  /** Lowest and highest best guess. */
  readonly lowest: number;
  readonly highest: number;
  readonly lowestPersonId: string;
  readonly highestPersonId: string;
  /** How many times the highest is the lowest; null where the lowest is 0. */
  readonly ratio: number | null;
  /** Pairs of people whose ranges have no value in common: they cannot both be right. */
  readonly apart: readonly { readonly lowerPersonId: string; readonly higherPersonId: string }[];
}

/** Compares the ranges of at least two people; null with fewer. Those at the two ends should speak first. */
export function disagreement(
  estimates: readonly { readonly personId: string; readonly distribution: Distribution }[],
): Disagreement | null {
  const guesses = estimates
    .map(({ personId, distribution }) => ({
      personId,
      guess: bestGuess(distribution),
      ...givenEnds(distribution),
    }))
    .toSorted((a, b) => a.guess - b.guess);
  const [first] = guesses;
  const last = guesses.at(-1);
  if (first === undefined || last === undefined || guesses.length < 2) return null;
  return {
    lowest: first.guess,
    highest: last.guess,
    lowestPersonId: first.personId,
    highestPersonId: last.personId,
    ratio: first.guess > 0 ? last.guess / first.guess : null,
    apart: guesses.flatMap((lower) =>
      guesses
        .filter((higher) => lower.high < higher.low)
        .map((higher) => ({ lowerPersonId: lower.personId, higherPersonId: higher.personId })),
    ),
  };
}
