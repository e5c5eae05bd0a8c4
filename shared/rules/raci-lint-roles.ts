import type { LintFinding } from '../contract/raci.ts';
import type { RaciRole } from '../model/raci.ts';
import type { LintContext } from './raci-lint-context.ts';
import { duties, NO_WORK, OVERLOAD, workloads } from './raci-workload.ts';

/** Findings about whole columns. They carry no row; the first letter of the column is the place to look. */
export function lintRoles(context: LintContext): LintFinding[] {
  const loads = workloads(context.assignments);
  return context.columns.flatMap((role) => {
    const load = loads.get(role.id) ?? NO_WORK;
    const letters = duties(load) + load.other;
    const work = `${load.accountable} A and ${load.responsible} R`;
    const found: LintFinding[] = [];
    if (role.kind === 'compound' && letters > 0) found.push(compound(role, context));
    if (duties(load) >= OVERLOAD) found.push(warning('overload', role, `${role.name}: ${work}`));
    if (duties(load) > 0 && role.kind !== 'audience' && !context.peopleOf.get(role.id)?.length)
      found.push(warning('role-without-person', role, `${role.name}: ${work}, but nobody is named`));
    if (letters === 0 && !role.hidden) found.push(warning('role-without-letter', role, role.name));
    return found;
  });
}

function compound(role: RaciRole, context: LintContext): LintFinding {
  const parts = (context.parts[role.id] ?? []).flatMap((id) => context.role.get(id) ?? []);
  const names = parts.map((part) => part.name).join(' and ');
  const detail = names ? `${role.name}: split it into ${names}` : `${role.name}: two roles in one name`;
  return { ...warning('compound-role', role, detail), roleIds: [role.id, ...parts.map((part) => part.id)] };
}

const warning = (rule: LintFinding['rule'], role: RaciRole, detail: string): LintFinding => ({
  rule,
  severity: 'warning',
  responsibilityId: null,
  roleIds: [role.id],
  personId: null,
  detail,
});
