import type { LintFinding, MatrixRow } from '../contract/raci.ts';
import { count } from '../format/number.ts';
import type { RaciLetter, RaciRole } from '../model/raci.ts';
import { CellIndex } from '../rules/raci-cells.ts';
import { orderColumns } from '../rules/raci-columns.ts';
import { briefName } from '../rules/raci-names.ts';
import type { ReportInput } from './input.ts';
import { counted, listed } from './prose.ts';
import { LINT_WORDS } from './words.ts';

/** A column of the printed matrix. */
export interface RaciColumn {
  readonly role: RaciRole;
  /** Shortest usual name, for the head of a column. */
  readonly brief: string;
  readonly people: readonly string[];
}

/** A cell: its letters, heaviest use first, and whether they wait for a choice. */
export interface RaciCell {
  readonly letters: readonly RaciLetter[];
  readonly open: boolean;
  readonly differs: boolean;
}

export interface RaciRow {
  readonly row: MatrixRow;
  /** One per column. */
  readonly cells: readonly RaciCell[];
  /** What is wrong with the row, briefly; empty when it passes. */
  readonly problems: readonly string[];
}

/** One finding of the check. */
export interface LintLine {
  /** The row; blank for a finding about a role as a whole. */
  readonly responsibilityId: string;
  readonly role: string;
  readonly what: string;
  readonly detail: string;
  readonly isError: boolean;
}

/** Findings about roles as a whole, by what was found. */
export interface RoleLintLine {
  readonly what: string;
  readonly roles: readonly string[];
}

/** Letters a role holds, and what the check says of it. */
export interface LoadLine {
  readonly column: RaciColumn;
  readonly letters: Readonly<Record<RaciLetter, number>>;
  readonly notes: readonly string[];
}

export interface RaciSection {
  readonly lead: string;
  /** Roles with at least one letter, in the order of the matrix. */
  readonly columns: readonly RaciColumn[];
  readonly rows: readonly RaciRow[];
  readonly passing: number;
  readonly lint: readonly LintLine[];
  readonly roleLint: readonly RoleLintLine[];
  readonly loads: readonly LoadLine[];
  readonly differences: number;
}

const ROW_WORDS: Partial<Record<LintFinding['rule'], string>> = {
  'open-choice': 'choice open',
  'no-accountable': 'no A',
  'no-responsible': 'no R',
  'two-letters': 'two letters',
  'audience-not-informed': 'audience',
};

export function raciSection(input: ReportInput): RaciSection {
  const { raci } = input;
  const columns = usedColumns(input);
  const cells = new CellIndex(raci.assignments);
  const differing = new Set(
    raci.differences.map(({ responsibilityId, roleId }) => `${responsibilityId} ${roleId ?? ''}`),
  );
  const rows = raci.rows.map(
    (row): RaciRow => ({
      row,
      cells: columns.map(({ role }) => {
        const held = cells.at(row.responsibilityId, role.id);
        return {
          letters: [...new Set(held.map(({ letter }) => letter))],
          open: held.some(({ choice }) => choice),
          differs: differing.has(`${row.responsibilityId} ${role.id}`),
        };
      }),
      problems: rowProblems(row.responsibilityId, input),
    }),
  );
  const lint = raci.lint.map((finding) => lintLine(finding, raci.roles));
  const passing = rows.filter(({ problems }) => problems.length === 0).length;
  return {
    lead: lead(rows, passing, raci.differences.length),
    columns,
    rows,
    passing,
    lint,
    roleLint: roleLintLines(lint),
    loads: loadLines(columns, input),
    differences: raci.differences.length,
  };
}

function usedColumns({ raci, people }: ReportInput): readonly RaciColumn[] {
  const used = new Set(raci.assignments.map(({ roleId }) => roleId));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return orderColumns(raci.roles)
    .filter(({ id }) => used.has(id))
    .map((role) => ({
      role,
      brief: briefName(role),
      people: raci.people
        .filter(({ roleId }) => roleId === role.id)
        .flatMap(({ personId }) => names.get(personId) ?? []),
    }));
}

function rowProblems(responsibilityId: string, { raci }: ReportInput): readonly string[] {
  const accountable = raci.assignments.filter(
    (held) => held.responsibilityId === responsibilityId && held.letter === 'A',
  ).length;
  const errors = raci.lint.filter(
    (finding) => finding.responsibilityId === responsibilityId && finding.severity === 'error',
  );
  return [
    ...new Set(
      errors.map(({ rule }) =>
        rule === 'more-than-one-accountable'
          ? `${count(accountable)} × A`
          : (ROW_WORDS[rule] ?? LINT_WORDS[rule]),
      ),
    ),
  ];
}

function lintLine(finding: LintFinding, roles: readonly RaciRole[]): LintLine {
  const role = roles.find(({ id }) => id === finding.roleIds[0]);
  return {
    responsibilityId: finding.responsibilityId ?? '',
    role: role === undefined ? '' : briefName(role),
    what: LINT_WORDS[finding.rule],
    detail: finding.detail,
    isError: finding.severity === 'error',
  };
}

function roleLintLines(lint: readonly LintLine[]): readonly RoleLintLine[] {
  const aboutRoles = lint.filter(({ responsibilityId }) => responsibilityId === '');
  return [...Map.groupBy(aboutRoles, ({ what }) => what)].map(([what, lines]) => ({
    what,
    roles: lines.map(({ role }) => role),
  }));
}

function loadLines(columns: readonly RaciColumn[], { raci }: ReportInput): readonly LoadLine[] {
  const aboutRoles = raci.lint.filter(({ responsibilityId }) => responsibilityId === null);
  return columns.map((column) => {
    const own = raci.assignments.filter(({ roleId }) => roleId === column.role.id);
    const letters = { R: 0, A: 0, C: 0, I: 0 };
    for (const { letter } of own) letters[letter] += 1;
    return {
      column,
      letters,
      notes: aboutRoles
        .filter(({ roleIds }) => roleIds[0] === column.role.id)
        .map(({ rule }) => LINT_WORDS[rule]),
    };
  });
}

function lead(rows: readonly RaciRow[], passing: number, differences: number): string {
  const all = rows.length;
  const open = all - passing;
  if (rows.every(({ cells }) => cells.every(({ letters }) => letters.length === 0)))
    return 'No role has been assigned to any responsibility yet.';
  const first = `${count(passing)} of ${count(all)} rows pass the rules.`;
  const kinds = [...new Set(rows.flatMap(({ problems }) => problems))];
  const second =
    open === 0 ? '' : ` ${count(open)} ${open === 1 ? 'needs' : 'need'} a decision: ${listed(kinds, 'or')}.`;
  const third =
    differences === 0
      ? ' The matrix is the reference as printed.'
      : ` It departs from the reference in ${counted(differences, 'cell')}.`;
  return first + second + third;
}
