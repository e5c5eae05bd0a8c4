import { expect, test } from 'vitest';
import { canonicalNames, frameworks } from '../../../main/catalogue/frameworks-file.ts';
import { instrumentContent } from '../../../main/catalogue/instrument-content.ts';
import type { InstrumentState } from '../../../shared/contract/responsibilities.ts';
import { assess } from '../../../shared/rules/assessment.ts';
import { crosswalk } from '../../../shared/rules/crosswalk.ts';
import { emptyState, INES, rating } from '../../helpers/assessment.ts';

const coverage = (state: Partial<InstrumentState> = {}) => {
  const whole = { ...emptyState(), ...state };
  const units = assess(instrumentContent().responsibilities, whole);
  return crosswalk({ frameworks: frameworks(), canonical: canonicalNames(), units, links: whole.links });
};
const of = (name: string, state: Partial<InstrumentState> = {}) =>
  coverage(state).find((one) => one.name === name)!;

const link = (responsibilityId: string, itemId: string) => ({
  id: INES,
  responsibilityId,
  frameworkId: 'nist-ai-rmf',
  itemId,
  personId: INES,
  at: '2026-11-20T09:00:00.000Z',
});

test('every printed guardrail is counted once, under one spelling', () => {
  const printed = coverage().flatMap((one) => one.printed);
  expect(printed).toHaveLength(65);
  expect(of('NIST SP 800-53').printed.map(({ responsibilityId }) => responsibilityId)).toContain('1.4');
  expect(of('ISO/IEC 42001')).toMatchObject({
    edition: '2023',
    items: 38,
    printed: [{ responsibilityId: '1.4' }],
  });
});

test('a name that could mean several documents is left as it is printed', () => {
  expect(of('NIST')).toMatchObject({ frameworkId: null, items: 0 });
  expect(of('NIST').printed.map(({ responsibilityId }) => responsibilityId)).toEqual([
    '1.5',
    '2.4.4',
    '2.6.2',
  ]);
});

test('a framework is as mature as what is linked to it, with completeness', () => {
  const ratings = [rating('2.5.4/raci', 2)];
  const { figure } = of('NIST AI RMF', { ratings });
  expect(figure).toMatchObject({ mean: 2, rated: 1 });
  expect(figure.applicable).toBeGreaterThan(30);
});

test('own links count items, apart from what is printed', () => {
  const { itemsLinked, items, own, printed } = of('NIST AI RMF', { links: [link('1.3', 'GOVERN 1.1')] });
  expect([itemsLinked, items]).toEqual([1, 72]);
  expect(own).toMatchObject([{ responsibilityId: '1.3', itemId: 'GOVERN 1.1', personId: INES }]);
  expect(printed.some(({ responsibilityId }) => responsibilityId === '1.3')).toBe(false);
});

test('each framework names its edition, licence and items, each once', () => {
  for (const framework of frameworks()) {
    expect(framework.edition, framework.id).not.toBe('');
    expect(framework.licence, framework.id).not.toBe('');
    expect(new Set(framework.items.map(({ id }) => id)).size, framework.id).toBe(framework.items.length);
  }
  const iso = frameworks().filter(({ id }) => id.startsWith('iso-'));
  expect(iso.flatMap(({ items }) => items).filter(({ title }) => title !== '')).toEqual([]);
});
