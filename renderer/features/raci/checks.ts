import { LINT_RULES, type LintFinding } from '../../../shared/contract/raci.ts';
import type { Person } from '../../../shared/model/engagement.ts';
import { briefName } from '../../../shared/rules/raci-names.ts';
import { duties, NO_WORK, workloads } from '../../../shared/rules/raci-workload.ts';
import { t } from '../../i18n/t.ts';
import type { LiveMatrix } from './matrix-model.ts';

/** A finding in the words of the panel. */
export interface CheckItem {
  /** Stays the same while the finding does. */
  readonly id: string;
  readonly finding: LintFinding;
  /** Responsibility, or how much: `2.5.4`, `12 A`. */
  readonly code: string;
  readonly text: string;
}

export interface CheckSection {
  readonly rule: LintFinding['rule'];
  readonly items: readonly CheckItem[];
}

/** What the checks found, by rule; rules that found nothing are there too. */
export function checkSections(matrix: LiveMatrix, people: readonly Person[]): CheckSection[] {
  const roles = new Map(matrix.roles.map((role) => [role.id, role]));
  const titles = new Map(matrix.rows.map((row) => [row.responsibilityId, row.title]));
  const loads = workloads(matrix.assignments);
  const brief = (id: string | undefined) => {
    const role = id === undefined ? undefined : roles.get(id);
    return role ? briefName(role) : '';
  };

  const words = ({
    rule,
    responsibilityId,
    roleIds,
    personId,
  }: LintFinding): { code: string; text: string } => {
    const code = responsibilityId ?? '';
    const [first] = roleIds;
    switch (rule) {
      case 'open-choice':
        return { code, text: roleIds.map(brief).join(t('raci.or')) };
      case 'more-than-one-accountable':
        return { code, text: roleIds.map(brief).join(t('raci.and')) };
      case 'no-accountable':
      case 'no-responsible':
        return { code, text: titles.get(code) ?? '' };
      case 'two-letters':
      case 'audience-not-informed':
      case 'compound-role':
      case 'role-without-letter':
        return { code, text: brief(first) };
      case 'overload':
      case 'role-without-person':
        return { code: loadText(loads.get(first ?? '') ?? NO_WORK), text: brief(first) };
      case 'accountable-and-responsible-in-one-person':
        return { code, text: people.find((person) => person.id === personId)?.name ?? '' };
    }
  };
  const itemOf = (finding: LintFinding): CheckItem => ({
    id: [finding.rule, finding.responsibilityId, finding.personId, ...finding.roleIds].join(' '),
    finding,
    ...words(finding),
  });
  return LINT_RULES.map((rule) => ({
    rule,
    items: matrix.lint.filter((finding) => finding.rule === rule).map(itemOf),
  }));
}

/** `12 A`, `4 R`, or `10 A, R` when a role holds both. */
function loadText(load: { accountable: number; responsible: number; other: number }): string {
  if (load.responsible === 0) return `${load.accountable} A`;
  return load.accountable === 0 ? `${load.responsible} R` : `${duties(load)} A, R`;
}

export interface MatrixPlace {
  readonly responsibilityId: string;
  readonly roleId: string | null;
}

/** The cell a role is looked at in: its first letter, or the first row while it holds none. */
export function placeOfRole(roleId: string | null, matrix: LiveMatrix): MatrixPlace {
  const held = new Set(
    matrix.assignments.filter((letter) => letter.roleId === roleId).map((letter) => letter.responsibilityId),
  );
  const row = matrix.rows.find((candidate) => held.has(candidate.responsibilityId)) ?? matrix.rows[0];
  return { responsibilityId: row?.responsibilityId ?? '', roleId };
}

/** The cell a finding is looked at in: its row, or the first letter of its role. */
export function placeOfFinding({ roleIds, responsibilityId }: LintFinding, matrix: LiveMatrix): MatrixPlace {
  const place = placeOfRole(roleIds[0] ?? null, matrix);
  return responsibilityId === null ? place : { ...place, responsibilityId };
}
