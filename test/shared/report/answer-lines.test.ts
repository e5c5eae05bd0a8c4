import { beforeAll, expect, test } from 'vitest';
import type { ReportInput } from '../../../shared/report/input.ts';
import { buildReport } from '../../../shared/report/report.ts';
import type { AnswersSection } from '../../../shared/report/answer-lines.ts';
import { filledReportInput } from '../../helpers/report-input.ts';

const AT = '2026-11-18T09:00:00.000Z';
let input: ReportInput;
beforeAll(async () => {
  input = await filledReportInput();
});

/** The working paper with more written down. */
function paper(more: Partial<ReportInput['instrument']['state']>): AnswersSection {
  const state = { ...input.instrument.state, ...more };
  return buildReport({ ...input, instrument: { ...input.instrument, state } }).responsibilities.answers;
}
const lineOf = ({ lines }: AnswersSection, id: string) => lines.find(({ subjectId }) => subjectId === id)!;

test('has a line for every question, level and thing to look for, blank where nobody answered', () => {
  const { lines, assessors, hasPrevious } = paper({});
  const asked = input.instrument.content.flatMap(({ dimensions }) => dimensions.flatMap((d) => d.questions));
  expect(lines.filter(({ kind }) => kind === 'question')).toHaveLength(asked.length);
  expect(lines.filter(({ kind }) => kind === 'level')).toHaveLength(208);
  expect(assessors).toHaveLength(2);
  expect(hasPrevious).toBe(false);
  expect(lineOf(paper({}), '2.2.1/raci/1')).toMatchObject({
    opinions: [null, null],
    counts: null,
    notes: '',
    evidence: '',
  });
});

test('a level has what each assessor says, what counts of it and why', () => {
  const differ = lineOf(paper({}), '1.4/monitoring');
  expect(new Set(differ.opinions)).toEqual(new Set([1, 3]));
  expect(differ.counts).toBe('1–2');
  expect(differ.why).toMatch(/evidence/i);
  expect(lineOf(paper({}), '2.6.2/implementation')).toMatchObject({
    counts: 'n/a',
    why: 'Nothing is deployed this way',
  });
  expect(lineOf(paper({}), '1.4/implementation').evidence).toBe('E-001');
});

test('a question has its answers, notes and comments by name, the workshop flag and what was said before', () => {
  const [first, second] = paper({}).assessors;
  const questionId = '1.4/raci/1';
  const common = { personId: first!.id, at: AT };
  const settled = {
    id: 's',
    subjectId: questionId,
    answer: 'partly',
    maturity: null,
    reason: 'Half of it',
  } as const;
  const answers = [
    { ...common, id: 'a', questionId, value: 'yes', note: 'Seen in the charter' },
    { ...common, id: 'b', personId: second!.id, questionId, value: 'no', note: '' },
  ] as const;
  const written = {
    answers: [...answers],
    comments: [{ ...common, id: 'c', subjectId: questionId, text: 'Ask the board' }],
    flags: [{ ...common, id: 'f', subjectId: questionId }],
    ticks: [{ ...common, id: 't', itemId: '1.4/checklist/1' }],
  };
  const line = lineOf(paper(written), questionId);
  expect(line).toMatchObject({ opinions: ['yes', 'no'], counts: 'differ', flagged: true, before: null });
  expect(line.notes).toBe(`${first!.name}: Seen in the charter\n${first!.name}: Ask the board`);
  const after = lineOf(paper({ ...written, settlements: [{ ...common, ...settled }] }), questionId);
  expect(after).toMatchObject({ counts: 'partly', why: 'Half of it' });
  expect(lineOf(paper(written), '1.4/checklist/1').opinions).toEqual(['found', null]);
});

test('a remark on a whole responsibility has a line of its own', () => {
  const [first] = paper({}).assessors;
  const comments = [{ id: 'c', subjectId: '2.4.2', personId: first!.id, text: 'Looked at twice', at: AT }];
  expect(lineOf(paper({}), '2.4.2')).toBeUndefined();
  expect(lineOf(paper({ comments }), '2.4.2')).toMatchObject({
    kind: 'whole',
    notes: `${first!.name}: Looked at twice`,
  });
});
