import { expect, test } from 'vitest';
import { evidenceGaps } from '../../../shared/rules/evidence-facts.ts';

const known = {
  source: 'SIEM',
  collector: 'Ines Calder',
  method: 'inspection',
  custodian: 'Security operations',
  collectedOn: '2026-11-20',
  withdrawn: null,
} as const;

test('with everything known nothing is asked', () => {
  expect(evidenceGaps(known, 1)).toEqual([]);
});

test('each fact that is missing is asked for, a blank one too', () => {
  const blank = { ...known, source: ' ', collector: '', method: null, custodian: '', collectedOn: null };
  expect(evidenceGaps(blank, 0)).toEqual([
    'source',
    'collector',
    'method',
    'custodian',
    'collectedOn',
    'link',
  ]);
});

test('of what was withdrawn nothing more is asked', () => {
  const withdrawn = { at: '2026-11-20T09:30:00.000Z', actor: 'Ines Calder', reason: 'Attached twice' };
  expect(evidenceGaps({ ...known, source: '', withdrawn }, 0)).toEqual([]);
});
