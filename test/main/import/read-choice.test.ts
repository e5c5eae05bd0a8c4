import { expect, test } from 'vitest';
import { isNothing, readChoiceText } from '../../../main/import/read-choice.ts';

test.each([
  ['stage', 'Operation and Maintenance', 'production'],
  ['stage', 'Implementation and Assessment', 'testing'],
  ['stage', 'In mission', 'production'],
  ['stage', 'Planned for 2027', 'development'],
  ['stage', 'Decommissioned (2023)', 'retired'],
  ['stage', 'not in production', null],
  ['stage', 'open', null],
  ['type', 'Large Language Model', 'model'],
  ['type', 'Customer-facing chatbot', 'agent'],
  ['type', 'REST API', 'endpoint'],
  ['type', 'Washing machine', null],
  ['tier', 'TOP SECRET', 'restricted'],
  ['tier', 'Internal use only', 'internal'],
  ['tier', 'PII', null],
  ['deployment', 'On-Premises data centre', 'on-premises'],
  ['confidentiality', 'HIGH', 'high'],
  ['confidentiality', 'very high', 'high'],
] as const)('%s “%s” is %s', (field, text, value) => {
  expect(readChoiceText(field, text)).toBe(value);
});

test('prose is not searched for keywords', () => {
  expect(readChoiceText('stage', `It was tested. ${'And so on. '.repeat(20)}`)).toBeNull();
});

test.each(['N/A', 'n.a.', '-', '—', 'TBD', 'None', '\\N', '#REF!', 'unknown', ' '])(
  '%j says nothing',
  (text) => {
    expect(isNothing(text)).toBe(true);
  },
);

test.each(['Nina', 'None of the above', '0', 'North'])('%j says something', (text) => {
  expect(isNothing(text)).toBe(false);
});
