import { expect, test } from 'vitest';
import { raciCounts } from '../../../main/features/raci/progress.ts';
import { raciReport } from '../../../main/features/raci/report.ts';
import { openBench } from '../../helpers/bench.ts';

test('the report names roles instead of ids', async () => {
  using bench = await openBench();
  const { api } = bench;
  const { roles } = await api.raci.matrix({});
  const ciso = roles.find((role) => role.abbreviation === 'CISO')!.id;
  const priya = await api.people.create({ name: 'Priya Anand', title: 'CISO', party: 'client', email: '' });
  await api.raci.setPeople({ roleId: ciso, personIds: [priya.id] });
  await api.raci.set({ cells: [{ responsibilityId: '1.1', roleId: ciso, letter: 'C' }] });
  const report = raciReport(bench.workbench.store!.read);
  expect(report.rows).toHaveLength(35);
  expect(report.rows[0]).toMatchObject({
    responsibilityId: '1.1',
    R: ['Data Management Team'],
    A: ['Chief Data Officer (CDO)'],
    C: ['Chief Information Security Officer (CISO)', 'Legal and Compliance Departments'],
    I: ['Cybersecurity Team'],
    open: [],
  });
  expect(report.rows.find((row) => row.responsibilityId === '3.1')).toMatchObject({
    A: ['Chief Technology Officer (CTO)', 'Chief Information Officer (CIO)'],
    open: ['R', 'A'],
  });
  expect(report.roles.find((role) => role.abbreviation === 'CISO')).toMatchObject({
    people: ['Priya Anand'],
  });
  expect(report.lint).toContainEqual({
    rule: 'open-choice',
    severity: 'error',
    responsibilityId: '2.5.4',
    roles: ['Chief Data Officer (CDO)', 'Chief Technology Officer (CTO)'],
    detail: 'Chief Data Officer (CDO) or Chief Technology Officer (CTO)',
  });
  expect(report.differences).toEqual([
    {
      responsibilityId: '1.1',
      role: 'Chief Information Security Officer (CISO)',
      reference: [],
      client: ['C'],
    },
  ]);
});

test('completeness counts rows with errors, open choices and roles with work but nobody named', async () => {
  using bench = await openBench();
  const { api } = bench;
  const { roles, lint } = await api.raci.matrix({});
  const read = bench.workbench.store!.read;
  const unnamed = lint.filter((finding) => finding.rule === 'role-without-person').length;
  // 3.1 has two open choices in one row.
  expect(raciCounts(read)).toEqual({
    rows: 35,
    rowsWithErrors: 5,
    openChoices: 6,
    rolesWithoutPerson: unnamed,
  });
  const cto = roles.find((role) => role.abbreviation === 'CTO')!.id;
  await api.raci.choose({ responsibilityId: '2.5.4', letter: 'A', roleId: cto });
  expect(raciCounts(read)).toMatchObject({ rowsWithErrors: 4, openChoices: 5 });
});
