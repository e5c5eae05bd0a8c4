import { LINT_RULES, type LintFinding } from '../contract/raci.ts';
import { type LintInput, lintContext } from './raci-lint-context.ts';
import { lintRoles } from './raci-lint-roles.ts';
import { lintRow } from './raci-lint-row.ts';

/**
 * Checks the matrix against the rules of `LINT_RULES` and returns what it finds, by rule, then by row or column.
 * Hidden roles count: their letters are assignments like any other.
 */
export function lintRaci(input: LintInput): LintFinding[] {
  const context = lintContext(input);
  const found = [...input.rows.flatMap((row) => lintRow(row, context)), ...lintRoles(context)];
  const order = new Map(LINT_RULES.map((rule, index) => [rule, index]));
  return found.sort((a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0));
}
