import type {
  Answer,
  FrameworkLink,
  Measurement,
  MeasureSetting,
  PreviousAssessment,
  Settlement,
} from '../../../shared/model/instrument.ts';
import type { InstrumentChange, InstrumentState } from '../../../shared/contract/responsibilities.ts';
import type { Reader } from '../../store/reader.ts';

/** All that was written down, in the order it came in. */
export const readInstrument = (read: Reader): Omit<InstrumentState, 'today' | 'evidence'> => ({
  answers: read.records('answer', 'ORDER BY id'),
  ratings: read.records('rating', 'ORDER BY id'),
  settlements: read.records('settlement', 'ORDER BY id'),
  notApplicable: read.records('notApplicable', 'ORDER BY id'),
  ticks: read.records('checklistTick', 'ORDER BY id'),
  comments: read.records('instrumentComment', 'ORDER BY id'),
  flags: read.records('workshopFlag', 'ORDER BY id'),
  measurements: read.records('measurement', 'ORDER BY measure_id, taken_on, id'),
  settings: read.records('measureSetting', 'ORDER BY measure_id'),
  links: read.records('frameworkLink', 'ORDER BY id'),
  previous: previousAssessment(read),
});

export const answerOf = (read: Reader, personId: string, questionId: string): Answer | undefined =>
  read.records('answer', 'WHERE person_id = ? AND question_id = ?', personId, questionId)[0];

export const answersTo = (read: Reader, questionId: string): Answer[] =>
  read.records('answer', 'WHERE question_id = ? ORDER BY id', questionId);

export const ratingOf = (read: Reader, personId: string, dimensionId: string) =>
  read.records('rating', 'WHERE person_id = ? AND dimension_id = ?', personId, dimensionId)[0];

export const ratingsOf = (read: Reader, dimensionId: string) =>
  read.records('rating', 'WHERE dimension_id = ? ORDER BY id', dimensionId);

export const settlementOf = (read: Reader, subjectId: string): Settlement | undefined =>
  read.records('settlement', 'WHERE subject_id = ?', subjectId)[0];

export const notApplicableOf = (read: Reader, dimensionId: string) =>
  read.records('notApplicable', 'WHERE dimension_id = ?', dimensionId)[0];

export const tickOf = (read: Reader, itemId: string) =>
  read.records('checklistTick', 'WHERE item_id = ?', itemId)[0];

export const flagOf = (read: Reader, subjectId: string) =>
  read.records('workshopFlag', 'WHERE subject_id = ?', subjectId)[0];

export const measurementOf = (read: Reader, id: string): Measurement | undefined =>
  read.record('measurement', id);

export const settingOf = (read: Reader, measureId: string): MeasureSetting | undefined =>
  read.records('measureSetting', 'WHERE measure_id = ?', measureId)[0];

export const previousAssessment = (read: Reader): PreviousAssessment | null =>
  read.records('previousAssessment')[0] ?? null;

export const frameworkLinkOf = (
  read: Reader,
  link: Pick<FrameworkLink, 'responsibilityId' | 'frameworkId' | 'itemId'>,
): FrameworkLink | undefined =>
  read.records(
    'frameworkLink',
    'WHERE responsibility_id = ? AND framework_id = ? AND item_id = ?',
    link.responsibilityId,
    link.frameworkId,
    link.itemId,
  )[0];

export const hasPerson = (read: Reader, id: string): boolean =>
  read.get('SELECT 1 FROM person WHERE id = ?', id) !== undefined;

/** The moment and hash of the last entry of the history. */
export const lastEntry = (read: Reader): { at: string; hash: string } | undefined =>
  read.get(
    'SELECT c.at, h.hash FROM history h JOIN change c ON c.id = h.change_id ORDER BY h.sequence DESC LIMIT 1',
  );

export const titleOf = (read: Reader): { client: string; title: string } | undefined =>
  read.get('SELECT client, title FROM engagement');

interface ChangeRow extends Omit<InstrumentChange, 'before' | 'after'> {
  before: string | null;
  after: string | null;
}

/** What is written down of a responsibility: the record's first entry says what it is about, later ones only what changed. */
export const readChanges = (
  read: Reader,
  filter: { responsibilityId: string; beforeSequence: number | null; limit: number },
): InstrumentChange[] =>
  read
    .all<ChangeRow>(
      `WITH about AS (
         SELECT record_id, max(after ->> 'personId') AS personId,
           max(CASE entity WHEN 'frameworkLink' THEN after ->> 'responsibilityId' ELSE coalesce(after ->> 'questionId',
             after ->> 'dimensionId', after ->> 'subjectId', after ->> 'itemId', after ->> 'measureId') END) AS subjectId
         FROM history
         WHERE before IS NULL AND after IS NOT NULL AND entity IN ('answer', 'rating', 'settlement', 'notApplicable',
           'checklistTick', 'instrumentComment', 'workshopFlag', 'measurement', 'measureSetting', 'frameworkLink')
         GROUP BY record_id)
       SELECT h.sequence, c.at, c.actor, c.operation, h.entity, h.before, h.after, about.subjectId, about.personId
       FROM about JOIN history h USING (record_id) JOIN change c ON c.id = h.change_id
       WHERE (subjectId = :responsibilityId OR subjectId LIKE :responsibilityId || '/%'
           OR subjectId LIKE :responsibilityId || '-%')
         AND (:beforeSequence IS NULL OR h.sequence < :beforeSequence)
       ORDER BY h.sequence DESC LIMIT :limit`,
      filter,
    )
    .map((row) => ({ ...row, before: fieldsOf(row.before), after: fieldsOf(row.after) }));

const fieldsOf = (text: string | null): Record<string, unknown> | null =>
  text === null ? null : (JSON.parse(text) as Record<string, unknown>);
