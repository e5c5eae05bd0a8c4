import type { AssessedUnit } from '../../../shared/rules/assessment.ts';

/** Kinds of open things, in the order they are offered. */
export const OPEN_KINDS = ['settle', 'contradictions', 'evidence', 'rate'] as const;
export type OpenKind = (typeof OPEN_KINDS)[number];

/** Where something is open: a question or a dimension. */
export type OpenThings = Readonly<Record<OpenKind, readonly string[]>>;

/** Everything that is open, in the order of the reference. */
export function openThings(units: readonly AssessedUnit[]): OpenThings {
  const dimensions = units.flatMap((unit) => unit.dimensions);
  return {
    settle: dimensions.flatMap(({ id, standing, questions }) => [
      ...questions.filter((question) => question.standing.state === 'differs').map((question) => question.id),
      ...(standing.state === 'unsettled' ? [id] : []),
    ]),
    contradictions: dimensions.filter((one) => one.contradictions.length > 0).map(({ id }) => id),
    evidence: dimensions.filter(({ unsupported }) => unsupported !== null).map(({ id }) => id),
    rate: dimensions.filter(({ standing }) => standing.state === 'blank').map(({ id }) => id),
  };
}

/** The thing to do next: what differs first, then what lies after `from` in the order of the reference. */
export function nextThing(open: OpenThings, from: string): { kind: OpenKind; subjectId: string } | null {
  for (const kind of OPEN_KINDS) {
    const list = open[kind];
    const section = from.split('/')[0] ?? '';
    const subjectId =
      list.find((id) => id.startsWith(`${from}/`) || id === from) ??
      list.find((id) => id.startsWith(`${section}/`)) ??
      list[0];
    if (subjectId !== undefined) return { kind, subjectId };
  }
  return null;
}
