import type { LintFinding } from '../../../shared/contract/raci.ts';
import { RACI_LETTERS, type RaciLetter } from '../../../shared/model/raci.ts';
import { CellIndex } from '../../../shared/rules/raci-cells.ts';
import { orderColumns } from '../../../shared/rules/raci-columns.ts';
import type { Reader } from '../../store/reader.ts';
import { readMatrix } from './matrix.ts';
import { personNames } from './queries.ts';

/** A responsibility with the names of the roles that hold each letter. */
export interface RaciReportRow extends Record<RaciLetter, string[]> {
  responsibilityId: string;
  title: string;
  group: string;
  area: string;
  /** Letters of which one role has still to be chosen. */
  open: RaciLetter[];
}

/** The matrix in names instead of ids, as the command line prints it. */
export interface RaciReport {
  rows: RaciReportRow[];
  roles: {
    name: string;
    abbreviation: string;
    group: string;
    origin: string;
    kind: string;
    hidden: boolean;
    people: string[];
  }[];
  lint: {
    rule: LintFinding['rule'];
    severity: LintFinding['severity'];
    responsibilityId: string | null;
    roles: string[];
    detail: string;
  }[];
  differences: { responsibilityId: string; role: string; reference: RaciLetter[]; client: RaciLetter[] }[];
}

export function raciReport(read: Reader): RaciReport {
  const matrix = readMatrix(read);
  const columns = orderColumns(matrix.roles);
  const names = new Map(personNames(read).map((person) => [person.id, person.name]));
  const roleName = new Map(columns.map((role) => [role.id, role.name]));
  const cells = new CellIndex(matrix.assignments);
  return {
    rows: matrix.rows.map((row) => {
      const holding = (letter: RaciLetter) =>
        columns
          .filter((role) => cells.at(row.responsibilityId, role.id).some((held) => held.letter === letter))
          .map((role) => role.name);
      const open = RACI_LETTERS.filter((letter) =>
        cells.row(row.responsibilityId).some((held) => held.letter === letter && held.choice),
      );
      return { ...row, R: holding('R'), A: holding('A'), C: holding('C'), I: holding('I'), open };
    }),
    roles: columns.map(({ id, name, abbreviation, group, origin, kind, hidden }) => ({
      name,
      abbreviation,
      group,
      origin,
      kind,
      hidden,
      people: matrix.people
        .filter((link) => link.roleId === id)
        .flatMap((link) => names.get(link.personId) ?? []),
    })),
    lint: matrix.lint.map(({ rule, severity, responsibilityId, roleIds, detail }) => ({
      rule,
      severity,
      responsibilityId,
      roles: roleIds.flatMap((id) => roleName.get(id) ?? []),
      detail,
    })),
    differences: matrix.differences.map(({ responsibilityId, role, reference, client }) => ({
      responsibilityId,
      role,
      reference,
      client,
    })),
  };
}
