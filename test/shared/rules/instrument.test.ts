import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type AssessedResponsibility, instrumentOf } from '../../../shared/rules/instrument.ts';

const { responsibilities } = JSON.parse(
  readFileSync(new URL('../../../assets/catalogue/responsibilities.json', import.meta.url), 'utf8'),
) as { responsibilities: (AssessedResponsibility & { gaps: string[] })[] };
const instrument = responsibilities.map(instrumentOf);
const questions = instrument.flatMap(({ dimensions }) => dimensions.flatMap((d) => d.questions));

const questionsOf = (id: string, dimension: string) =>
  instrument
    .find((r) => r.id === id)!
    .dimensions.find((d) => d.dimension === dimension)!
    .questions.map(({ text }) => text);

test('every dimension the reference speaks of has two to six questions; the two it omits have none', () => {
  const counts = instrument.flatMap(({ id, dimensions }) =>
    dimensions.map(({ dimension, questions: { length } }) => ({ id, dimension, length })),
  );
  expect(counts).toHaveLength(35 * 6);
  const empty = counts.filter(({ length }) => length === 0).map(({ id, dimension }) => `${id} ${dimension}`);
  expect(empty).toEqual(['1.1 accessControl', '1.1 guardrails']);
  expect(counts.filter(({ length }) => length !== 0 && (length < 2 || length > 6))).toEqual([]);
});

test('every question has an id of its own and reads as one question', () => {
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  expect(questions.filter(({ text }) => !/^[A-Z][^?]*\?$/.test(text))).toEqual([]);
});

test('a demand of the reference becomes a question about the organisation', () => {
  expect(questionsOf('2.4.2', 'implementation')).toEqual([
    'Does the organisation build a test framework that finds attack paths and drives their mitigation?',
    'Does this hold for every asset in scope, with records that show it?',
  ]);
});

test('a rule of one phase asks for that phase', () => {
  expect(questionsOf('2.1.3', 'accessControl')[0]).toBe(
    'Is access in development as follows: data scientists and ML engineers only?',
  );
});

test('six frameworks fill the room without a closing question', () => {
  expect(questionsOf('2.2.4', 'guardrails')).toHaveLength(6);
  expect(questionsOf('2.2.4', 'guardrails')[5]).toBe('Is the practice aligned with NIST 800-53?');
});

test('alternatives of the accountable role are offered as alternatives', () => {
  expect(questionsOf('2.5.4', 'raci')[0]).toMatch(/\(reference: .+ or .+\)\?$/);
});

test('what the reference lists in its text becomes the checklist', () => {
  expect(instrument.find((r) => r.id === '2.6.2')!.checklist).toEqual([
    { id: '2.6.2/checklist/1', text: 'Two identical environments' },
  ]);
});
