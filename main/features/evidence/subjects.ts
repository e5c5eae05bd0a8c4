import { AssayError } from '../../../shared/contract/error.ts';
import type { SubjectView } from '../../../shared/contract/evidence.ts';
import { SUBJECT_KINDS, type Subject, type SubjectKind } from '../../../shared/model/subject.ts';
import { DIMENSION_TITLES } from '../../../shared/rules/finding-gap.ts';
import { instrumentOf } from '../../../shared/rules/instrument.ts';
import { catalogue } from '../../catalogue/catalogue.ts';
import type { Reader } from '../../store/reader.ts';
import { findRecords, type NamedRecord, namedRecords, RECORD_KINDS } from './queries.ts';

/** Checks before deployment, which another feature keeps; the composition root plugs it in. */
export interface GateSource {
  /** Those that were made. */
  made(read: Reader): readonly NamedRecord[];
  /** Those of the ids that name a check of an asset, made or not. */
  byId(read: Reader, ids: readonly string[]): readonly NamedRecord[];
}

/** Words for subjects, and the search among them. */
export interface Subjects {
  /** The subjects with their references and titles, in the same order. */
  name(read: Reader, subjects: readonly Subject[]): SubjectView[];
  find(read: Reader, text: string, limit: number): SubjectView[];
  /** @throws AssayError INVALID naming the first that does not exist */
  assertExist(read: Reader, subjects: readonly Subject[]): void;
}

let reference: ReadonlyMap<string, SubjectView> | null = null;

const keyOf = ({ subjectKind, subjectId }: Subject): string => `${subjectKind} ${subjectId}`;

/** What the reference holds, by kind and id: responsibilities, their dimensions, questions and measures. */
function referenceSubjects(): ReadonlyMap<string, SubjectView> {
  if (reference !== null) return reference;
  const found = new Map<string, SubjectView>();
  const add = (subjectKind: SubjectKind, subjectId: string, ref: string, title: string) => {
    const view = { subjectKind, subjectId, ref, title, exists: true };
    found.set(keyOf(view), view);
  };
  for (const responsibility of catalogue().responsibilities.responsibilities) {
    const { id, title } = responsibility;
    add('responsibility', id, id, title);
    for (const { dimension, questions } of instrumentOf(responsibility).dimensions) {
      if (questions.length === 0) continue;
      add('dimension', `${id}/${dimension}`, id, `${title}: ${DIMENSION_TITLES[dimension]}`);
      for (const question of questions) add('answer', question.id, id, question.text);
    }
    for (const measure of responsibility.evaluationCriteria)
      add('measure', measure.id, measure.id, measure.metric);
  }
  reference = found;
  return found;
}

export function subjectsWith(gates: GateSource): Subjects {
  const name = (read: Reader, subjects: readonly Subject[]): SubjectView[] => {
    const known = new Map<string, SubjectView>();
    const add = (subjectKind: SubjectKind, records: readonly NamedRecord[]) => {
      for (const { id, ref, title } of records)
        known.set(keyOf({ subjectKind, subjectId: id }), {
          subjectKind,
          subjectId: id,
          ref,
          title,
          exists: true,
        });
    };
    for (const kind of RECORD_KINDS) {
      const ids = subjects.filter((s) => s.subjectKind === kind).map((s) => s.subjectId);
      if (ids.length > 0) add(kind, namedRecords(read, kind, ids));
    }
    const checks = subjects.filter((s) => s.subjectKind === 'gate').map((s) => s.subjectId);
    if (checks.length > 0) add('gate', gates.byId(read, checks));
    return subjects.map(
      ({ subjectKind, subjectId }) =>
        known.get(keyOf({ subjectKind, subjectId })) ??
        referenceSubjects().get(keyOf({ subjectKind, subjectId })) ?? {
          subjectKind,
          subjectId,
          ref: '',
          title: '',
          exists: false,
        },
    );
  };

  return {
    name,
    find(read, text, limit) {
      const wanted = text.trim().toLowerCase();
      const fits = ({ ref, title }: { ref: string; title: string }) =>
        `${ref} ${title}`.toLowerCase().includes(wanted);
      const records = RECORD_KINDS.flatMap((subjectKind) =>
        findRecords(read, subjectKind, text.trim(), limit).map(
          ({ id, ref, title }): SubjectView => ({ subjectKind, subjectId: id, ref, title, exists: true }),
        ),
      );
      const open = gates
        .made(read)
        .filter(fits)
        .map(
          ({ id, ref, title }): SubjectView => ({
            subjectKind: 'gate',
            subjectId: id,
            ref,
            title,
            exists: true,
          }),
        );
      const printed = [...referenceSubjects().values()].filter(fits);
      // Whole things first, their parts after them.
      const order: SubjectKind[] = ['responsibility', 'dimension', 'measure', 'answer'];
      printed.sort((a, b) => order.indexOf(a.subjectKind) - order.indexOf(b.subjectKind));
      return spread([...records, ...open, ...printed], limit);
    },
    assertExist(read, subjects) {
      const lost = name(read, subjects).findIndex((subject) => !subject.exists);
      const [first] = lost < 0 ? [] : subjects.slice(lost);
      if (first)
        throw new AssayError(
          'INVALID',
          `Nothing was stored. There is no ${WORDS[first.subjectKind]} “${first.subjectId}” to link to.`,
          [{ path: ['links', lost], message: 'Does not exist' }],
        );
    },
  };
}

/** Some of every kind, so that many assets do not hide the one scenario. */
function spread(found: readonly SubjectView[], limit: number): SubjectView[] {
  if (found.length <= limit) return [...found];
  const groups = SUBJECT_KINDS.map((kind) => found.filter((s) => s.subjectKind === kind));
  const chosen = new Set<SubjectView>();
  for (let row = 0; chosen.size < limit; row += 1)
    for (const group of groups) {
      const next = group[row];
      if (next && chosen.size < limit) chosen.add(next);
    }
  return found.filter((subject) => chosen.has(subject));
}

const WORDS: Readonly<Record<SubjectKind, string>> = {
  answer: 'question',
  dimension: 'dimension',
  measure: 'measure',
  responsibility: 'responsibility',
  asset: 'asset',
  scenario: 'scenario',
  exception: 'exception',
  finding: 'finding',
  gate: 'deployment gate',
};
