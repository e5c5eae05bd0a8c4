/** What choosing needs of an earlier session. */
interface Asked {
  readonly startedAt: string;
  readonly questionIds: readonly string[];
}

/**
 * Chooses questions for a person: first those never asked of them, then those asked longest ago, and among equals by
 * chance. `chance` gives each question a fixed place for this session.
 */
export function chooseQuestions<Q extends { readonly id: string }>(
  bank: readonly Q[],
  earlier: readonly Asked[],
  count: number,
  chance: (questionId: string) => string,
): Q[] {
  const lastAsked = new Map<string, string>();
  for (const { startedAt, questionIds } of earlier)
    for (const id of questionIds) {
      const known = lastAsked.get(id);
      if (known === undefined || known < startedAt) lastAsked.set(id, startedAt);
    }
  const key = ({ id }: Q) => `${lastAsked.get(id) ?? ''} ${chance(id)}`;
  return bank
    .map((question) => ({ question, place: key(question) }))
    .toSorted((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, count)
    .map(({ question }) => question);
}
