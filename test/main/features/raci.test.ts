import { expect, test } from 'vitest';
import type { RaciMatrix } from '../../../shared/contract/raci.ts';
import { openBench } from '../../helpers/bench.ts';

const roleOf = (matrix: RaciMatrix, name: string) => matrix.roles.find((role) => role.name === name)!;
const count = (matrix: RaciMatrix, rule: string) =>
  matrix.lint.filter((finding) => finding.rule === rule).length;
/** `CTO A?`, by role, of one row. */
const row = (matrix: RaciMatrix, responsibilityId: string) =>
  matrix.assignments
    .filter((a) => a.responsibilityId === responsibilityId)
    .map((a) => {
      const role = matrix.roles.find((r) => r.id === a.roleId);
      return `${role?.abbreviation || role?.name} ${a.letter}${a.choice ? '?' : ''}`;
    })
    .sort();

test('a new engagement starts with the reference as printed, alternatives open', async () => {
  using bench = await openBench();
  const matrix = await bench.api.raci.matrix({});
  expect(matrix.rows).toHaveLength(35);
  expect(matrix.assignments).toHaveLength(167);
  expect(matrix.roles).toHaveLength(64);
  expect(matrix.roles.filter((role) => role.origin === 'table')).toHaveLength(39);
  expect(matrix.roles.filter((role) => role.hidden).map((role) => role.name)).toEqual([
    'Chief Cloud Officer',
    'Chief Architect',
    'Information Security Officer',
    'IT Ops Team',
    'Network Security Officer',
  ]);
  expect(row(matrix, '3.1')).toEqual([
    'AI Development Team C',
    'CIO A?',
    'CTO A?',
    'DevOps R?',
    'IT Operations Team R?',
    'Management I',
  ]);
  expect(matrix.differences).toEqual([]);
  expect(matrix.removed).toEqual([]);
  expect(bench.logged).toEqual([]);
});

test('the checks of the printed reference: six open choices, two compound names, one overload', async () => {
  using bench = await openBench();
  const matrix = await bench.api.raci.matrix({});
  const counts = Object.fromEntries(
    Object.entries(Object.groupBy(matrix.lint, (f) => f.rule)).map(([rule, f]) => [rule, f!.length]),
  );
  expect(counts).toMatchObject({ 'open-choice': 6, 'compound-role': 2 });
  expect(matrix.lint.filter((f) => f.rule === 'overload').map((f) => f.detail)).toEqual([
    'Chief Information Security Officer (CISO): 12 A and 0 R',
  ]);
  // Everybody with work, for nobody is named yet.
  const working = new Set(matrix.assignments.filter((a) => 'AR'.includes(a.letter)).map((a) => a.roleId));
  expect(counts['role-without-person']).toBe(working.size);
  expect(Object.keys(counts).sort()).toEqual([
    'compound-role',
    'open-choice',
    'overload',
    'role-without-person',
  ]);
});

test('setting letters replaces what was there, in one change that undo takes back', async () => {
  using bench = await openBench();
  const { api } = bench;
  const before = await api.raci.matrix({});
  const cto = roleOf(before, 'Chief Technology Officer (CTO)').id;
  const legal = roleOf(before, 'Legal Team/Department').id;
  const after = await api.raci.set({
    cells: [
      { responsibilityId: '1.1', roleId: cto, letter: 'C' },
      { responsibilityId: '1.2', roleId: legal, letter: 'R' },
      { responsibilityId: '2.4.4', roleId: cto, letter: null },
    ],
  });
  expect(
    after.differences.map((d) => [d.responsibilityId, d.role, d.reference.join(), d.client.join()]),
  ).toEqual([
    ['1.1', 'Chief Technology Officer (CTO)', '', 'C'],
    ['1.2', 'Legal Team/Department', 'C', 'R'],
    ['2.4.4', 'Chief Technology Officer (CTO)', 'A', ''],
  ]);
  expect(after.lint).toContainEqual(
    expect.objectContaining({ rule: 'no-accountable', responsibilityId: '2.4.4' }),
  );
  await api.engagement.undo({});
  expect(await api.raci.matrix({})).toEqual(before);
});

test('setting what is there leaves no trace in the history', async () => {
  using bench = await openBench();
  const { api } = bench;
  const { roles } = await api.raci.matrix({});
  const ciso = roles.find((role) => role.abbreviation === 'CISO')!.id;
  const { sequence } = (await api.engagement.current({}))!;
  await api.raci.set({ cells: [{ responsibilityId: '3.2', roleId: ciso, letter: 'A' }] });
  expect((await api.engagement.current({}))!.sequence).toBe(sequence);
});

test('choosing settles an open choice; undo opens it again', async () => {
  using bench = await openBench();
  const { api } = bench;
  const before = await api.raci.matrix({});
  const cto = roleOf(before, 'Chief Technology Officer (CTO)').id;
  const after = await api.raci.choose({ responsibilityId: '2.5.4', letter: 'A', roleId: cto });
  expect(row(after, '2.5.4')).toEqual([
    'AI Development Team R',
    'CTO A',
    'Cybersecurity Team C',
    'Management I',
  ]);
  expect(count(after, 'open-choice')).toBe(5);
  expect(after.differences).toEqual([]);
  await api.engagement.undo({});
  expect(await api.raci.matrix({})).toEqual(before);
});

test('a choice that is not open, or a role that is no option, is refused in words', async () => {
  using bench = await openBench();
  const { api } = bench;
  const { roles } = await api.raci.matrix({});
  const ciso = roles.find((role) => role.abbreviation === 'CISO')!.id;
  await expect(api.raci.choose({ responsibilityId: '3.2', letter: 'A', roleId: ciso })).rejects.toMatchObject(
    {
      code: 'CONFLICT',
      message: expect.stringContaining('No choice of A is open for 3.2'),
    },
  );
  await expect(
    api.raci.choose({ responsibilityId: '2.5.4', letter: 'A', roleId: ciso }),
  ).rejects.toMatchObject({
    code: 'INVALID',
    message: expect.stringContaining('Chief Data Officer (CDO) and Chief Technology Officer (CTO)'),
  });
});

test('unknown responsibilities and roles are refused and nothing is stored', async () => {
  using bench = await openBench();
  const { api } = bench;
  const before = await api.raci.matrix({});
  const known = before.roles[0]!.id;
  const stranger = bench.workbench.os.newId();
  const cells = [
    { responsibilityId: '1.1', roleId: known, letter: 'R' as const },
    { responsibilityId: '2.6.3', roleId: known, letter: 'R' as const },
  ];
  await expect(api.raci.set({ cells })).rejects.toMatchObject({
    code: 'INVALID',
    message: expect.stringContaining('2.6.3'),
  });
  await expect(
    api.raci.set({ cells: [{ responsibilityId: '1.1', roleId: stranger, letter: 'R' }] }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND', message: expect.stringContaining(stranger) });
  await expect(api.raci.reset({ responsibilityIds: ['9.9'] })).rejects.toMatchObject({ code: 'INVALID' });
  await expect(api.raci.removeRole({ id: stranger })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await api.raci.matrix({})).toEqual(before);
});

test('resetting rows brings the reference back there and leaves other rows alone', async () => {
  using bench = await openBench();
  const { api } = bench;
  const printed = await api.raci.matrix({});
  const cto = roleOf(printed, 'Chief Technology Officer (CTO)').id;
  await api.raci.choose({ responsibilityId: '2.5.4', letter: 'A', roleId: cto });
  await api.raci.set({ cells: [{ responsibilityId: '1.1', roleId: cto, letter: 'C' }] });
  const one = await api.raci.reset({ responsibilityIds: ['2.5.4'] });
  expect(row(one, '2.5.4')).toEqual(row(printed, '2.5.4'));
  expect(one.differences.map((d) => d.responsibilityId)).toEqual(['1.1']);
  const all = await api.raci.reset({ responsibilityIds: null });
  expect(all.differences).toEqual([]);
  const letters = ({ assignments }: RaciMatrix) =>
    new Set(assignments.map((a) => [a.responsibilityId, a.roleId, a.letter, a.choice, a.printed].join('|')));
  expect(letters(all)).toEqual(letters(printed));
});

test('resetting brings back the roles it needs', async () => {
  using bench = await openBench();
  const { api } = bench;
  const printed = await api.raci.matrix({});
  await api.raci.removeRole({ id: roleOf(printed, 'Reporting Team').id });
  const matrix = await api.raci.reset({ responsibilityIds: ['3.6'] });
  expect(roleOf(matrix, 'Reporting Team')).toMatchObject({ origin: 'line', hidden: false });
  expect(row(matrix, '3.6')).toEqual(row(printed, '3.6'));
});

test('letters of a removed role are a difference; undo brings role, letters and people back', async () => {
  using bench = await openBench();
  const { api } = bench;
  const printed = await api.raci.matrix({});
  const team = roleOf(printed, 'Reporting Team').id;
  const person = await api.people.create({ name: 'Rosa Feld', title: '', party: 'client', email: '' });
  const before = await api.raci.setPeople({ roleId: team, personIds: [person.id] });
  const after = await api.raci.removeRole({ id: team });
  expect(after.differences).toEqual([
    { responsibilityId: '3.6', roleId: null, role: 'Reporting Team', reference: ['R'], client: [] },
  ]);
  expect(after.lint).toContainEqual(
    expect.objectContaining({ rule: 'no-responsible', responsibilityId: '3.6' }),
  );
  expect(after.people).toEqual([]);
  await api.engagement.undo({});
  expect(await api.raci.matrix({})).toEqual(before);
});

test('a custom role can be added, renamed, hidden, moved and given letters', async () => {
  using bench = await openBench();
  const { api } = bench;
  const added = await api.raci.addRole({
    name: 'AI Red Team',
    abbreviation: 'ART',
    group: 'Technical and Security',
    description: '',
  });
  const { id } = roleOf(added, 'AI Red Team');
  expect(roleOf(added, 'AI Red Team')).toMatchObject({
    origin: 'custom',
    kind: 'role',
    reference: '',
    hidden: false,
  });
  await api.raci.set({ cells: [{ responsibilityId: '2.4.2', roleId: id, letter: 'R' }] });
  await api.raci.updateRole({ id, patch: { name: 'Red Team', hidden: true } });
  const first = added.roles.find((role) => role.group === 'Technical and Security')!;
  const moved = await api.raci.updateRole({ id, patch: { position: first.position } });
  const order = moved.roles.filter((role) => role.group === 'Technical and Security');
  expect(order.sort((a, b) => a.position - b.position)[0]).toMatchObject({ name: 'Red Team', hidden: true });
  expect(row(moved, '2.4.2')).toContain('ART R');
  expect(moved.differences).toHaveLength(1);
});

test('a renamed role of the reference keeps its letters without a difference', async () => {
  using bench = await openBench();
  const { api } = bench;
  const { roles } = await api.raci.matrix({});
  const cdo = roles.find((role) => role.abbreviation === 'CDO')!.id;
  const matrix = await api.raci.updateRole({ id: cdo, patch: { name: 'Head of Data', abbreviation: '' } });
  expect(matrix.differences).toEqual([]);
  expect(matrix.removed).toEqual([]);
});

test('a name that another role has is refused', async () => {
  using bench = await openBench();
  const { api } = bench;
  const twice = {
    name: 'chief architect',
    abbreviation: '',
    group: 'Management and Strategy',
    description: '',
  };
  await expect(api.raci.addRole(twice)).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('"Chief Architect", which is hidden'),
  });
});

test('showing roles hides all others in one change', async () => {
  using bench = await openBench();
  const { api } = bench;
  const before = await api.raci.matrix({});
  const ids = before.roles
    .filter((role) => ['CISO', 'CTO'].includes(role.abbreviation))
    .map((role) => role.id);
  const after = await api.raci.showRoles({ ids });
  expect(after.roles.filter((role) => !role.hidden).map((role) => role.id)).toEqual(ids);
  expect(after.lint).toEqual(before.lint);
  await api.engagement.undo({});
  expect(await api.raci.matrix({})).toEqual(before);
});

test('a compound role is split into the roles it names', async () => {
  using bench = await openBench();
  const { api } = bench;
  const before = await api.raci.matrix({});
  const both = roleOf(before, 'Legal and Compliance Departments').id;
  const parts = before.parts[both]!;
  expect(parts).toEqual([
    roleOf(before, 'Legal Team/Department').id,
    roleOf(before, 'Compliance Team/Department').id,
  ]);
  await expect(api.raci.splitRole({ id: both, intoRoleIds: [both, parts[0]!] })).rejects.toMatchObject({
    code: 'INVALID',
  });
  const after = await api.raci.splitRole({ id: both, intoRoleIds: parts });
  expect(row(after, '3.5')).toEqual([
    'CISO A',
    'Compliance Team/Department C',
    'Cybersecurity Team R',
    'Legal Team/Department C',
    'Management I',
  ]);
  expect(count(after, 'compound-role')).toBe(1);
  expect(after.roles.find((role) => role.id === both)).toBeUndefined();
  await api.engagement.undo({});
  expect(await api.raci.matrix({})).toEqual(before);
});

test('people fill roles; one person as A and R of a row is a clash', async () => {
  using bench = await openBench();
  const { api } = bench;
  const { roles } = await api.raci.matrix({});
  const id = (name: string) => roles.find((role) => role.name === name)!.id;
  const amir = await api.people.create({ name: 'Amir Haddad', title: '', party: 'client', email: '' });
  const lena = await api.people.create({ name: 'Lena Ortiz', title: '', party: 'client', email: '' });
  await api.raci.setPeople({ roleId: id('AI Development Manager'), personIds: [amir.id, lena.id] });
  const both = await api.raci.setPeople({ roleId: id('AI Development Team'), personIds: [amir.id] });
  expect(
    both.lint.filter((f) => f.personId === amir.id).map((f) => [f.responsibilityId, f.detail]),
  ).toContainEqual([
    '2.3.1',
    'Amir Haddad is accountable as AI Development Manager and responsible as AI Development Team',
  ]);
  const one = await api.raci.setPeople({ roleId: id('AI Development Manager'), personIds: [lena.id] });
  expect(one.people.map((link) => link.personId).sort()).toEqual([amir.id, lena.id].sort());
  expect(count(one, 'accountable-and-responsible-in-one-person')).toBe(0);
  await expect(
    api.raci.setPeople({ roleId: id('AI Development Team'), personIds: [bench.workbench.os.newId()] }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND', message: expect.stringContaining('Add the person first') });
});
