import { expect, test } from 'vitest';
import { gapDraft } from '../../../shared/rules/finding-gap.ts';

const responsibility = {
  id: '1.4',
  title: 'Access Control to Data',
  evaluationCriteria: [],
  raci: { responsible: ['Data team'], accountable: ['CDO'], consulted: [], informed: [] },
  implementation: ['Add MFA and least privilege'],
  monitoring: [],
  accessControl: [],
  guardrails: [],
  bodyControls: [],
};

test('the criteria say what the reference asks in this dimension and where it stands', () => {
  const { title, criteria, condition } = gapDraft(responsibility, 'implementation');
  expect(title).toBe('Access Control to Data: Implementation not shown');
  expect(criteria).toContain('responsibility 1.4, Access Control to Data, Implementation');
  expect(criteria).toContain('– Does the organisation add MFA and least privilege?');
  expect(condition).toContain('no sufficient evidence');
});
