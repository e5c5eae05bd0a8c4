import { expect, test } from 'vitest';
import { lintBoard, role } from './raci-board.ts';

const brief = (findings: ReturnType<typeof lintBoard>) =>
  findings.map((f) => [f.rule, f.responsibilityId, f.roleIds.join(' ')]);

test('a row with one A and one R passes', () => {
  expect(lintBoard({ '1.1': { cdo: 'A', dev: 'R', legal: 'C', users: 'I' } })).toEqual([]);
});

test('a row needs exactly one A and at least one R', () => {
  expect(
    brief(
      lintBoard({
        '1.1': { cdo: 'A', cto: 'A', dev: 'R' },
        '1.2': { dev: 'R', ops: 'R' },
        '1.3': { cdo: 'A', dev: 'C' },
        '1.4': {},
      }),
    ),
  ).toEqual([
    ['more-than-one-accountable', '1.1', 'cdo cto'],
    ['no-accountable', '1.2', ''],
    ['no-accountable', '1.4', ''],
    ['no-responsible', '1.3', ''],
    ['no-responsible', '1.4', ''],
  ]);
});

test('an open choice is reported once, as what it is', () => {
  const [finding, ...rest] = lintBoard({ '2.5.4': { cdo: 'A?', cto: 'A?', dev: 'R' } });
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({
    rule: 'open-choice',
    severity: 'error',
    responsibilityId: '2.5.4',
    roleIds: ['cdo', 'cto'],
    detail: 'cdo or cto',
  });
});

test('another A beside an open choice is one A too many', () => {
  expect(brief(lintBoard({ '2.5.4': { cdo: 'A?', cto: 'A?', ciso: 'A', dev: 'R' } }))).toEqual([
    ['open-choice', '2.5.4', 'cdo cto'],
    ['more-than-one-accountable', '2.5.4', 'cdo cto ciso'],
  ]);
});

test('each letter of a row can have its own open choice', () => {
  expect(brief(lintBoard({ '3.1': { cio: 'A?', cto: 'A?', it: 'R?', devops: 'R?' } }))).toEqual([
    ['open-choice', '3.1', 'it devops'],
    ['open-choice', '3.1', 'cio cto'],
  ]);
});

test('a role holds one letter per row', () => {
  const [finding] = lintBoard({ '1.1': { cdo: 'AR' } });
  expect(finding).toMatchObject({ rule: 'two-letters', roleIds: ['cdo'], detail: 'cdo: A and R' });
});

test('an audience is only informed, whatever it is given', () => {
  const users = role('users', { kind: 'audience' });
  expect(lintBoard({ '1.1': { cdo: 'A', dev: 'R', users: 'I' } }, [users])).toEqual([]);
  expect(brief(lintBoard({ '1.1': { cdo: 'A', dev: 'R', users: 'C' } }, [users]))).toEqual([
    ['audience-not-informed', '1.1', 'users'],
  ]);
});

test('a compound role is to be split into the roles it names', () => {
  const roles = [
    role('both', { kind: 'compound' }),
    role('legal', { position: 1 }),
    role('compliance', { position: 2 }),
  ];
  const [finding, ...rest] = lintBoard(
    { '1.1': { cdo: 'A', dev: 'R', both: 'C', legal: 'I', compliance: 'I' } },
    roles,
  );
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({
    rule: 'compound-role',
    severity: 'warning',
    responsibilityId: null,
    roleIds: ['both', 'legal', 'compliance'],
    detail: 'both: split it into legal and compliance',
  });
});

test('ten A and R together are an overload, nine are not', () => {
  const rows = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i): [string, Record<string, string>] => [
        `row ${i}`,
        i % 2 ? { ciso: 'A', dev: 'R' } : { boss: 'A', ciso: 'R' },
      ]),
    );
  expect(lintBoard(rows(9))).toEqual([]);
  const [finding, ...rest] = lintBoard(rows(10));
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({ rule: 'overload', roleIds: ['ciso'], detail: 'ciso: 5 A and 5 R' });
});

test('the same person as A and as R of a row is named', () => {
  const findings = lintBoard(
    { '2.3.1': { manager: 'A', dev: 'R' }, '2.3.2': { manager: 'A', ops: 'R' } },
    [],
    {
      manager: ['ah'],
      dev: ['x', 'ah'],
    },
  );
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    rule: 'accountable-and-responsible-in-one-person',
    severity: 'warning',
    responsibilityId: '2.3.1',
    roleIds: ['manager', 'dev'],
    personId: 'ah',
    detail: 'Amir Haddad is accountable as manager and responsible as dev',
  });
});

test('roles with A or R need a person, those only consulted or informed do not', () => {
  expect(
    brief(
      lintBoard({ '1.1': { cdo: 'A', dev: 'R', legal: 'C', board: 'I' } }, [], {
        cdo: [],
        dev: [],
        legal: [],
        board: [],
      }),
    ),
  ).toEqual([
    ['role-without-person', null, 'cdo'],
    ['role-without-person', null, 'dev'],
  ]);
});

test('a visible role without any letter is an orphan, a hidden one is not', () => {
  const roles = [role('cloud', { position: 8 }), role('architect', { position: 9, hidden: true })];
  expect(brief(lintBoard({ '1.1': { cdo: 'A', dev: 'R' } }, roles))).toEqual([
    ['role-without-letter', null, 'cloud'],
  ]);
});

test('letters of hidden roles count like any other', () => {
  expect(
    lintBoard({ '1.1': { cdo: 'A', dev: 'R' } }, [role('dev', { hidden: true, position: 1 }), role('cdo')]),
  ).toEqual([]);
});
