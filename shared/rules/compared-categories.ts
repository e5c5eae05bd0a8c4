import type { ComparedCategory, Values } from '../contract/comparison.ts';
import type { RiskCategories } from '../contract/posture.ts';
import { values } from './compared-values.ts';
import { highestScore } from './risk-categories.ts';

type Score = number | null;

/** The risk categories of two states, each with its types. Less is better; amounts of money enter nowhere. */
export function comparedCategories(earlier: RiskCategories, now: RiskCategories): ComparedCategory[] {
  const before = new Map(earlier.categories.map((category) => [category.id, category]));
  return now.categories.flatMap((is): ComparedCategory[] => {
    const was = before.get(is.id);
    if (was === undefined) return [];
    const scores = new Map(was.types.map(({ id, score }) => [id, score]));
    const types = is.types.map(({ id, title, score }) => ({ id, title, was: scores.get(id) ?? null, score }));
    return [
      {
        id: is.id,
        name: is.name,
        ...compareHighest(
          types.map((type) => type.was),
          types.map((type) => type.score),
        ),
        scored: { earlier: was.scored, now: is.scored },
        recommended: { earlier: was.recommended, now: is.recommended },
        types: types.map(({ id, title, was: then, score }) => ({
          id,
          title,
          ...values(then, score, 'less'),
        })),
      },
    ];
  });
}

/**
 * How the highest of some scores changed, type by type in the same order. It can fall only because a high score was taken
 * back, and rise only because a type was scored for the first time. So a blank is held for the score of the other state, and
 * the change counts as better or worse only where it is one even then.
 */
export function compareHighest(earlier: readonly Score[], now: readonly Score[]): Values {
  const plain = values(highestScore(earlier), highestScore(now), 'less');
  const filled = (scores: readonly Score[], other: readonly Score[]) =>
    highestScore(scores.map((score, index) => score ?? other[index] ?? null));
  const { turn } = values(filled(earlier, now), filled(now, earlier), 'less');
  return plain.turn === null || plain.turn === turn ? plain : { ...plain, turn: 'unclear' };
}
