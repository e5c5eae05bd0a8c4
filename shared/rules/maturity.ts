/** How far a practice has come, 0 to 5. Everybody rates by these words, which stand on the screen. */
export const MATURITY_LEVELS = [
  { level: 0, name: 'Absent', meaning: 'Nothing is done, or nobody knows of it.' },
  { level: 1, name: 'Ad hoc', meaning: 'Somebody does it now and then; nothing is kept.' },
  { level: 2, name: 'Repeatable', meaning: 'Some do it in the same way each time, from habit.' },
  { level: 3, name: 'Defined', meaning: 'All do it by a written method, and records show it.' },
  { level: 4, name: 'Measured', meaning: 'Its effect is measured, and the figures decide what happens.' },
  { level: 5, name: 'Improving', meaning: 'It is improved from what the figures and incidents teach.' },
] as const;

export type Maturity = (typeof MATURITY_LEVELS)[number]['level'];

/** What levels 1, 3 and 5 look like in one dimension of one responsibility. */
export interface LevelAnchors {
  readonly adHoc: string;
  readonly defined: string;
  readonly improving: string;
  /** What to ask for when level 3 is claimed. */
  readonly shownBy: string;
}

/**
 * What a level means here. Levels 1, 3 and 5 are told in the terms of the dimension, because two assessors who rate by a
 * general word agree less than two who look for the same thing; the others lie between and keep their general meaning.
 */
export function levelMeaning(level: Maturity, anchors: Omit<LevelAnchors, 'shownBy'> | null): string {
  const own = { 1: anchors?.adHoc, 3: anchors?.defined, 5: anchors?.improving }[level as 1 | 3 | 5];
  return own ?? MATURITY_LEVELS[level].meaning;
}

/** From this level on a claim needs something to show for it. */
const NEEDS_EVIDENCE = 3;
/** From this level on it needs a figure that is not out of date. */
const NEEDS_MEASUREMENT = 4;

/**
 * What a level claims without showing it, in words; null when the claim stands. A practice nobody can show is habit, and
 * one nobody measures cannot be steered by its figures: without these two guards a rating is an opinion.
 */
export function unsupportedClaim(
  level: Maturity,
  support: { readonly evidence: number; readonly currentMeasurement: boolean },
): string | null {
  if (level >= NEEDS_EVIDENCE && support.evidence === 0)
    return `Level ${level} needs evidence: attach what shows it, or rate 2 or lower.`;
  if (level >= NEEDS_MEASUREMENT && !support.currentMeasurement)
    return `Level ${level} needs a current measurement: record one of this responsibility’s measures, or rate 3 or lower.`;
  return null;
}
