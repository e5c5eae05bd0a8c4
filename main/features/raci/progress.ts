import type { ProgressCounts } from '../../../shared/rules/progress.ts';
import type { Reader } from '../../store/reader.ts';
import { readMatrix } from './matrix.ts';

/** What the completeness of the step is judged by. */
export function raciCounts(read: Reader): ProgressCounts['raci'] {
  const { rows, lint } = readMatrix(read);
  const errors = lint.filter((finding) => finding.severity === 'error');
  const ofRule = (rule: (typeof lint)[number]['rule']) =>
    lint.filter((finding) => finding.rule === rule).length;
  return {
    rows: rows.length,
    rowsWithErrors: new Set(errors.map((finding) => finding.responsibilityId)).size,
    openChoices: ofRule('open-choice'),
    rolesWithoutPerson: ofRule('role-without-person'),
  };
}
