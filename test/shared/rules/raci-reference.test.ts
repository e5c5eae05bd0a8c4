import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  buildRaciReference,
  type PrintedResponsibility,
  type PrintedRoles,
} from '../../../shared/rules/raci-reference.ts';

const read = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../../../assets/catalogue/${name}.json`, import.meta.url), 'utf8'),
  ) as unknown;
const { responsibilities } = read('responsibilities') as {
  responsibilities: (PrintedResponsibility & { id: string })[];
};
const roles = read('roles') as PrintedRoles & { groups: string[] };
const reference = buildRaciReference(responsibilities, roles);

const printedEntries = responsibilities.flatMap(({ id, raci }) =>
  Object.entries(raci).flatMap(([word, names]) =>
    names.map((name) => ({ id, letter: word[0]!.toUpperCase(), name })),
  ),
);

test('all 167 printed entries stand in exactly one cell, with their letter and wording', () => {
  expect(printedEntries).toHaveLength(167);
  for (const { id, letter, name } of printedEntries) {
    const cells = reference.assignments.filter(
      (a) => a.responsibilityId === id && a.letter === letter && a.printed.split(', ').includes(name),
    );
    expect(cells, `${id} ${letter} ${name}`).toHaveLength(1);
  }
  expect(reference.assignments.flatMap((a) => a.printed.split(', '))).toHaveLength(167);
});

test('variants and synonyms stand in the column of their table role', () => {
  const table = new Set(roles.roles.map((role) => role.name));
  const target = new Map(
    roles.roleAliases
      .filter((alias) => alias.kind === 'variant' || alias.kind === 'synonym')
      .map((alias) => [alias.name, alias.mapsTo[0]]),
  );
  const misplaced = reference.assignments.flatMap(({ printed, role }) =>
    printed.split(', ').filter((name) => {
      const own = table.has(name) ? name : target.get(name);
      return own === undefined ? table.has(role) : role !== own;
    }),
  );
  expect(misplaced).toEqual([]);
});

test('columns are the 39 roles of the tables in their groups, then what only the lines name', () => {
  const { roles: columns } = reference;
  expect(columns.slice(0, 39).map((c) => c.name)).toEqual(roles.roles.map((r) => r.name));
  const count = (origin: string, kind: string) =>
    columns.filter((c) => c.origin === origin && c.kind === kind).length;
  // Four compound names hide two pairs of roles; of seven audiences two are spellings of "end users".
  expect([
    count('table', 'role'),
    count('line', 'role'),
    count('line', 'compound'),
    count('line', 'audience'),
  ]).toEqual([39, 17, 2, 6]);
  const groups = columns.map((c) => c.group);
  expect(groups.filter((group, i) => groups.indexOf(group) === i).slice(0, 4)).toEqual(roles.groups);
  expect(groups.filter((group, i) => group !== groups[i - 1])).toHaveLength(new Set(groups).size);
  expect(columns.find((c) => c.name === 'Legal and Compliance Departments')?.parts).toEqual([
    'Legal Team/Department',
    'Compliance Team/Department',
  ]);
  expect(columns.find((c) => c.name === 'Chief Risk Officer (CRO)')?.abbreviation).toBe('CRO');
});

test('alternatives are open choices, six of them with two options each', () => {
  const options = reference.assignments.filter((a) => a.choice);
  expect(options.map((a) => `${a.responsibilityId} ${a.letter} ${a.printed}`)).toEqual([
    '2.5.4 A Chief Data Officer',
    '2.5.4 A Chief Technology Officer',
    '2.6.1 A Head of AI Operations',
    '2.6.1 A Chief Technology Officer',
    '2.6.4 A Head of AI Operations',
    '2.6.4 A Chief Technology Officer',
    '2.6.5 A Data Governance Officer',
    '2.6.5 A Chief Technology Officer',
    '3.1 R IT Operations Team',
    '3.1 R DevOps',
    '3.1 A Chief Information Officer (CIO)',
    '3.1 A Chief Technology Officer',
  ]);
});

test('two printed names of one role and letter share a cell that keeps both', () => {
  const line = {
    responsible: ['Dev Team', 'Developers'],
    accountable: ['Dev Team'],
    consulted: [],
    informed: [],
  };
  const small = buildRaciReference([{ id: '9.9', raci: line, raciAlternatives: [] }], {
    roles: [{ name: 'Dev Team', group: 'G', description: '' }],
    roleAliases: [{ name: 'Developers', mapsTo: ['Dev Team'], kind: 'synonym' }],
  });
  expect(small.assignments).toEqual([
    {
      responsibilityId: '9.9',
      role: 'Dev Team',
      letter: 'R',
      choice: false,
      printed: 'Dev Team, Developers',
    },
    { responsibilityId: '9.9', role: 'Dev Team', letter: 'A', choice: false, printed: 'Dev Team' },
  ]);
});

test('a name the catalogue does not explain is an error, not a silent loss', () => {
  const raci = { responsible: ['Nobody Knows'], accountable: [], consulted: [], informed: [] };
  expect(() =>
    buildRaciReference([{ id: '9.9', raci, raciAlternatives: [] }], { roles: [], roleAliases: [] }),
  ).toThrow('Nobody Knows');
});
