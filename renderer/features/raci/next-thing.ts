import type { LintFinding } from '../../../shared/contract/raci.ts';
import type { RaciLetter } from '../../../shared/model/raci.ts';
import { briefName } from '../../../shared/rules/raci-names.ts';
import { t } from '../../i18n/t.ts';
import type { Choice } from './choose-dialog.tsx';
import type { LiveMatrix } from './matrix-model.ts';

/** The one thing the next bar offers. */
export type NextThing =
  | { readonly kind: 'choose'; readonly label: string; readonly choice: Choice }
  | { readonly kind: 'look'; readonly label: string; readonly finding: LintFinding }
  | { readonly kind: 'people' | 'reports'; readonly label: string };

/** Errors first, in the order of the checks; then compound roles, then people; then the step is done. */
export function nextThing(matrix: LiveMatrix): NextThing {
  const finding =
    matrix.lint.find((candidate) => candidate.severity === 'error') ??
    matrix.lint.find((candidate) => candidate.rule === 'compound-role');
  if (finding) return solve(finding, matrix);
  const unnamed = matrix.lint.filter((candidate) => candidate.rule === 'role-without-person').length;
  return unnamed > 0
    ? { kind: 'people', label: t('raci.next.people', { count: unnamed }) }
    : { kind: 'reports', label: t('raci.next.reports') };
}

/** How a finding is solved: by choosing a role, or by going there. */
export function solve(finding: LintFinding, matrix: LiveMatrix): NextThing {
  const id = finding.responsibilityId ?? '';
  const role = matrix.roles.find((candidate) => candidate.id === finding.roleIds[0]);
  const choose = (letter: RaciLetter): NextThing => ({
    kind: 'choose',
    label: t('raci.next.decide', { letter, id }),
    choice: { responsibilityId: id, letter },
  });
  switch (finding.rule) {
    case 'open-choice':
      return choose(openLetter(finding, matrix));
    case 'more-than-one-accountable':
      return choose('A');
    case 'no-accountable':
      return { kind: 'look', finding, label: t('raci.next.find', { letter: 'A', id }) };
    case 'no-responsible':
      return { kind: 'look', finding, label: t('raci.next.find', { letter: 'R', id }) };
    case 'two-letters':
      return { kind: 'look', finding, label: t('raci.next.oneLetter', { id }) };
    case 'audience-not-informed':
      return { kind: 'look', finding, label: t('raci.next.audience', { id }) };
    case 'compound-role':
      return { kind: 'look', finding, label: t('raci.next.split', { role: role ? briefName(role) : '' }) };
    default:
      return { kind: 'look', finding, label: t('raci.next.look') };
  }
}

function openLetter({ responsibilityId, roleIds }: LintFinding, matrix: LiveMatrix): RaciLetter {
  const option = matrix.assignments.find(
    (letter) =>
      letter.choice && letter.responsibilityId === responsibilityId && roleIds.includes(letter.roleId),
  );
  return option?.letter ?? 'A';
}
