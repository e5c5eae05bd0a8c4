import { expect, test } from 'vitest';
import { catalogue } from '../../../main/catalogue/catalogue.ts';
import { instrumentContent } from '../../../main/catalogue/instrument-content.ts';

const { dimensions } = catalogue().levels;
const words = dimensions.flatMap(({ id, adHoc, defined, improving, shownBy }) =>
  Object.entries({ adHoc, defined, improving, shownBy }).map(([level, text]) => ({ id, level, text })),
);

test('every dimension that counts has its levels, in the order of the reference', () => {
  const asked = instrumentContent()
    .responsibilities.flatMap((one) => one.dimensions)
    .filter(({ questions }) => questions.length > 0);
  expect(asked).toHaveLength(208);
  expect(dimensions.map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
  expect(asked.filter(({ anchors }) => anchors === null)).toEqual([]);
});

test('a dimension the reference omits has none', () => {
  const omitted = instrumentContent()
    .responsibilities.flatMap((one) => one.dimensions)
    .filter(({ questions }) => questions.length === 0);
  expect(omitted.map(({ id, anchors }) => [id, anchors])).toEqual([
    ['1.1/accessControl', null],
    ['1.1/guardrails', null],
  ]);
});

test('no two levels are told in the same words', () => {
  const plain = words.map(({ text }) => text.toLowerCase().replace(/[^a-z0-9]+/g, ' '));
  expect(plain.filter((text, index) => plain.indexOf(text) !== index)).toEqual([]);
});

test('each is one sentence that fits its column', () => {
  const odd = words.filter(({ text }) => !/^[A-Z].*\.$/.test(text) || text.length > 130);
  expect(odd).toEqual([]);
});

test('what shows a level are two things to ask for', () => {
  const odd = dimensions.filter(({ shownBy }) => shownBy.split('; ').length !== 2);
  expect(odd.map(({ id }) => id)).toEqual([]);
});
