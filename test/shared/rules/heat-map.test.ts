import { expect, test } from 'vitest';
import {
  bandOf,
  bandsProblem,
  DEFAULT_LIKELIHOOD_BANDS,
  heatMapPlace,
  lossBandsOf,
} from '../../../shared/rules/heat-map.ts';

test('a scenario stands where its simulated losses put it', () => {
  expect(heatMapPlace({ mean: 50_000, zeroProbability: 0.75 })).toEqual({ likelihood: 0.25, loss: 200_000 });
  expect(heatMapPlace({ mean: 0, zeroProbability: 1 })).toBeNull();
});

test('a band holds what lies below its end', () => {
  expect([0.01, 0.05, 0.3, 0.99].map((value) => bandOf(DEFAULT_LIKELIHOOD_BANDS, value))).toEqual([
    0, 1, 2, 4,
  ]);
});

test('the bands of loss end at the limits of the appetite', () => {
  const bands = lossBandsOf(
    [
      { loss: 1_000_000, probability: 0.1 },
      { loss: 250_000, probability: 0.5 },
    ],
    'EUR',
  );
  expect(bands.map(({ upTo }) => upTo)).toEqual([250_000, 1_000_000, null]);
  expect(bandsProblem(bands)).toBeNull();
  expect(lossBandsOf([], 'EUR')).toHaveLength(5);
});

test('limits that are alike when shortened are told apart in full, and bands of one label are not made', () => {
  const bands = lossBandsOf(
    [250_000, 1_001_000, 1_002_000, 1_002_000.2].map((loss) => ({ loss, probability: 0.1 })),
    'EUR',
  );
  expect(bands.map(({ label }) => label.replaceAll(/[\u2009\u202f\u00a0]/g, ' '))).toEqual([
    'up to €250 k',
    'up to €1 001 000',
    'up to €1 002 000',
    '€1 002 000 or more',
  ]);
  expect(bands.at(-2)?.upTo).toBe(1_002_000);
  expect(bandsProblem(bands)).toBeNull();
});

test.each([
  ['ends that do not rise', [0.5, 0.2, null], /must end above/],
  ['a last band with an end', [0.2, 0.5], /must have no end/],
  ['an open band before the last', [null, null], /only the last/],
])('%s are refused', (_what, ends, words) => {
  expect(bandsProblem(ends.map((upTo, index) => ({ label: `Band ${index}`, upTo })))).toMatch(words);
});

test('two bands with one label are refused', () => {
  expect(
    bandsProblem([
      { label: 'High', upTo: 0.5 },
      { label: 'high ', upTo: null },
    ]),
  ).toMatch(/same label/);
});
