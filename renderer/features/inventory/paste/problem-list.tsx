import type { PasteProblem } from '../../../../shared/rules/asset-paste.ts';
import { fieldName } from '../../../i18n/asset-words.ts';
import { t } from '../../../i18n/t.ts';
import styles from './problem-list.module.css';

const MOST = 200;
const LONGEST = 60;

/** What a paste left out: where it stood, what it said, and why. */
export function ProblemList({ problems }: { readonly problems: readonly PasteProblem[] }) {
  const listed = problems.slice(0, MOST);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('inventory.paste.where')}</th>
          <th scope="col">{t('inventory.paste.found')}</th>
          <th scope="col">{t('inventory.paste.why')}</th>
        </tr>
      </thead>
      <tbody>
        {listed.map((problem) => (
          <tr key={`${problem.row} ${problem.column} ${problem.reason}`}>
            <td>{place(problem)}</td>
            <td>{problem.text.length > LONGEST ? `${problem.text.slice(0, LONGEST)}…` : problem.text}</td>
            <td>{t(`inventory.paste.reason.${problem.reason}`)}</td>
          </tr>
        ))}
        {problems.length > MOST && (
          <tr>
            <td colSpan={3}>{t('inventory.paste.moreRows', { count: problems.length - MOST })}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

const place = ({ row, column, field }: PasteProblem): string =>
  field === null
    ? t('inventory.paste.cell', { row, column })
    : t('inventory.paste.cellNamed', { row, field: fieldName(field) });
