import { expect, test } from 'vitest';
import { catalogue } from '../../../main/catalogue/catalogue.ts';
import { instrumentContent } from '../../../main/catalogue/instrument-content.ts';

/**
 * What the reference prints, counted by hand: section, measures, and how many roles it names as responsible, accountable,
 * consulted and informed.
 */
const PRINTED: readonly (readonly [section: string, measures: number, raci: string])[] = [
  ['1.1', 2, '1111'],
  ['1.2', 4, '1142'],
  ['1.3', 1, '1122'],
  ['1.4', 1, '1131'],
  ['1.5', 3, '1111'],
  ['2.1.1', 1, '1111'],
  ['2.1.2', 1, '1121'],
  ['2.1.3', 1, '1131'],
  ['2.2.1', 1, '1111'],
  ['2.2.2', 1, '1111'],
  ['2.2.3', 1, '1111'],
  ['2.2.4', 1, '1121'],
  ['2.2.5', 1, '1111'],
  ['2.3.1', 3, '1121'],
  ['2.3.2', 3, '1121'],
  ['2.3.3', 3, '1121'],
  ['2.3.4', 3, '1121'],
  ['2.4.1', 2, '1111'],
  ['2.4.2', 2, '1111'],
  ['2.4.3', 2, '1111'],
  ['2.4.4', 2, '1114'],
  ['2.5.1', 2, '2121'],
  ['2.5.2', 2, '1111'],
  ['2.5.3', 2, '1111'],
  ['2.5.4', 1, '1211'],
  ['2.6.1', 2, '1211'],
  ['2.6.2', 2, '1111'],
  ['2.6.4', 2, '1211'],
  ['2.6.5', 2, '1211'],
  ['3.1', 2, '2211'],
  ['3.2', 2, '1111'],
  ['3.3', 1, '1111'],
  ['3.4', 2, '1111'],
  ['3.5', 2, '1111'],
  ['3.6', 2, '1111'],
];

const { responsibilities, roles } = catalogue();
const sections = responsibilities.responsibilities;

test('35 sections with their measures and RACI lines are as printed', () => {
  const found = sections.map(({ id, evaluationCriteria, raci }) => [
    id,
    evaluationCriteria.length,
    [raci.responsible, raci.accountable, raci.consulted, raci.informed].map((names) => names.length).join(''),
  ]);
  expect(found).toEqual(PRINTED);
});

test('the counts of the reference hold', () => {
  expect(sections.flatMap((one) => one.evaluationCriteria)).toHaveLength(65);
  expect(sections.flatMap((one) => Object.values(one.raci).flat())).toHaveLength(167);
  expect(sections.flatMap((one) => one.guardrails)).toHaveLength(65);
  expect(roles.roles).toHaveLength(39);
  expect(new Set(roles.roles.map(({ name }) => name)).size).toBe(39);
  expect(roles.roleAliases).toHaveLength(80);
  expect(new Set(roles.roleAliases.map(({ name }) => name)).size).toBe(80);
});

test('only the ten printed targets are targets', () => {
  const targets = sections.flatMap((one) =>
    one.evaluationCriteria.flatMap(({ id, target, unit, strict }) =>
      target === null ? [] : [`${id} ${target} ${unit}${strict ? ' strict' : ''}`],
    ),
  );
  expect(targets).toEqual([
    '1.1-m1 100 %',
    '1.2-m1 99 %',
    '1.4-m1 0.5 % strict',
    '1.5-m1 100 %',
    '1.5-m2 100 %',
    '1.5-m3 256 bits',
    '2.1.1-m1 100 %',
    '2.2.2-m1 100 %',
    '2.2.3-m1 100 %',
    '2.2.5-m1 100 %',
  ]);
});

test('roles printed as alternatives are asked, not chosen', () => {
  const open = sections.flatMap(({ id, raciAlternatives }) =>
    raciAlternatives.map(({ letter, options }) => `${id} ${letter}: ${options.join(' or ')}`),
  );
  expect(open).toEqual([
    '2.5.4 accountable: Chief Data Officer or Chief Technology Officer',
    '2.6.1 accountable: Head of AI Operations or Chief Technology Officer',
    '2.6.4 accountable: Head of AI Operations or Chief Technology Officer',
    '2.6.5 accountable: Data Governance Officer or Chief Technology Officer',
    '3.1 responsible: IT Operations Team or DevOps',
    '3.1 accountable: Chief Information Officer (CIO) or Chief Technology Officer',
  ]);
});

test('the instrument asks six dimensions of each, but for the two the reference omits', () => {
  const dimensions = instrumentContent().responsibilities.flatMap((one) => one.dimensions);
  expect(dimensions).toHaveLength(210);
  const omitted = dimensions.filter(({ questions }) => questions.length === 0).map(({ id }) => id);
  expect(omitted).toEqual(['1.1/accessControl', '1.1/guardrails']);
  const outside = dimensions.filter(({ questions: { length } }) => length === 1 || length > 6);
  expect(outside).toEqual([]);
});
