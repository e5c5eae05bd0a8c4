import { expect, test } from 'vitest';
import { familyOf } from '../../../../shared/engine/distributions/distribution.ts';
import { drawsOf } from '../../../../shared/engine/distributions/draws-of.ts';
import type { Pert } from '../../../../shared/engine/distributions/pert.ts';

const LOSS: Pert = { dist: 'pert', min: 1, mode: 4, max: 20 };
/** Lowest and highest probabilities, and some between. */
const WORDS = [0, 1, 77, 1 << 20, 0x7fffffff, -0x80000000, -77, -1];

test('a distribution that is used again has the draws it was set up with, whatever the order of its fields', () => {
  expect(drawsOf({ max: 20, min: 1, mode: 4, dist: 'pert' })).toBe(drawsOf(LOSS));
});

test('the smallest difference is another distribution, and draws what it draws by itself', () => {
  const near: Pert = { ...LOSS, max: 20 + 2 ** -48 };
  expect(drawsOf(near)).not.toBe(drawsOf(LOSS));
  const fresh = familyOf(near).draws(near);
  expect(WORDS.map((word) => drawsOf(near).at(word))).toStrictEqual(WORDS.map((word) => fresh.at(word)));
});

test('a parameter at its usual value and the same one left out draw the same', () => {
  const stated = drawsOf({ ...LOSS, lambda: 4 });
  expect(WORDS.map((word) => stated.at(word))).toStrictEqual(WORDS.map((word) => drawsOf(LOSS).at(word)));
});

test('what is used keeps its place while others come and go; what was not used for long is set up anew', () => {
  const used = drawsOf(LOSS);
  const unused = drawsOf({ ...LOSS, max: 21 });
  for (let i = 0; i < 100; i++) {
    drawsOf({ dist: 'uniform', min: i, max: 1_000 });
    expect(drawsOf(LOSS)).toBe(used);
  }
  expect(drawsOf({ ...LOSS, max: 21 })).not.toBe(unused);
});
