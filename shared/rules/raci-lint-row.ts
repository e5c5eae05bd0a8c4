import type { LintFinding } from '../contract/raci.ts';
import { RACI_LETTERS, type RaciLetter } from '../model/raci.ts';
import type { LintContext, LintInput, LintLetter } from './raci-lint-context.ts';

/** Findings of one responsibility. */
export function lintRow(row: LintInput['rows'][number], context: LintContext): LintFinding[] {
  const letters = inColumnOrder(row.responsibilityId, context);
  const nameOf = (letter: LintLetter) => context.role.get(letter.roleId)?.name ?? '';
  const finding = (
    rule: LintFinding['rule'],
    concerned: readonly LintLetter[],
    detail: string,
    personId: string | null = null,
  ): LintFinding => ({
    rule,
    severity: rule === 'accountable-and-responsible-in-one-person' ? 'warning' : 'error',
    responsibilityId: row.responsibilityId,
    roleIds: [...new Set(concerned.map((letter) => letter.roleId))],
    personId,
    detail,
  });
  const having = (letter: RaciLetter) => letters.filter((candidate) => candidate.letter === letter);
  const found: LintFinding[] = [];

  for (const letter of RACI_LETTERS) {
    const options = having(letter).filter((option) => option.choice);
    if (options.length > 1) found.push(finding('open-choice', options, options.map(nameOf).join(' or ')));
  }

  const accountable = having('A');
  if (accountable.length === 0) found.push(finding('no-accountable', [], row.title));
  // An open choice stands for the one role that will be chosen, so alone it is no second A.
  if (accountableAfterChoice(accountable) > 1)
    found.push(finding('more-than-one-accountable', accountable, accountable.map(nameOf).join(' and ')));
  if (having('R').length === 0) found.push(finding('no-responsible', [], row.title));

  for (const [roleId, held] of Map.groupBy(letters, (letter) => letter.roleId)) {
    const role = context.role.get(roleId);
    const list = held.map((letter) => letter.letter).join(' and ');
    if (held.length > 1) found.push(finding('two-letters', held, `${role?.name ?? ''}: ${list}`));
    if (role?.kind === 'audience' && held.some((letter) => letter.letter !== 'I'))
      found.push(
        finding('audience-not-informed', held, `${role.name}: ${list}, but an audience is only informed`),
      );
  }

  for (const a of accountable.filter((letter) => !letter.choice))
    for (const r of having('R').filter((letter) => letter.roleId !== a.roleId))
      for (const personId of context.peopleOf.get(a.roleId) ?? [])
        if (context.peopleOf.get(r.roleId)?.includes(personId)) {
          const person = context.names.get(personId) ?? '';
          const detail = `${person} is accountable as ${nameOf(a)} and responsible as ${nameOf(r)}`;
          found.push(finding('accountable-and-responsible-in-one-person', [a, r], detail, personId));
        }
  return found;
}

const accountableAfterChoice = (accountable: readonly LintLetter[]) =>
  accountable.filter((letter) => !letter.choice).length +
  (accountable.some((letter) => letter.choice) ? 1 : 0);

function inColumnOrder(responsibilityId: string, context: LintContext): LintLetter[] {
  const { place } = context;
  return context.cells
    .row(responsibilityId)
    .filter((letter) => place.has(letter.roleId))
    .sort((a, b) => (place.get(a.roleId) ?? 0) - (place.get(b.roleId) ?? 0));
}
