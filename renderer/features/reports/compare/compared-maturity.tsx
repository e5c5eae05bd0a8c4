import type { ComparedMaturity, Comparison } from '../../../../shared/contract/comparison.ts';
import type { Figure } from '../../../../shared/contract/figure.ts';
import { date } from '../../../../shared/format/date.ts';
import { decimal } from '../../../../shared/format/number.ts';
import { NO_FIGURE } from '../../../../shared/format/spaces.ts';
import { t } from '../../../i18n/t.ts';
import { classNames } from '../../../ui/class-names.ts';
import { levelClass } from '../../../ui/maturity-level.ts';
import { signed } from './signed.ts';
import styles from './comparison.module.css';
import { ChangeCell, ThenNowTable } from './then-now-table.tsx';

const text = ({ mean }: Figure) => (mean === null ? NO_FIGURE : decimal(mean, 1));
const ratedText = ({ rated, applicable }: Figure) => t('dashboard.of', { part: rated, count: applicable });

/** Areas and groups, in both states, each with how much of it is rated. */
export function ComparedMaturityTable({ of: { earlier, areas, groups } }: { readonly of: Comparison }) {
  // An area of one group says everything the group would.
  const rows = areas.flatMap((area) => {
    const within = groups.filter(({ id }) => id !== area.id && id.startsWith(`${area.id}.`));
    return [{ row: area, isArea: true }, ...within.map((row) => ({ row, isArea: false }))];
  });
  return (
    <ThenNowTable
      title={t('compare.maturity')}
      note={t('compare.maturity.note')}
      of={t('dashboard.group')}
      day={earlier.day}
    >
      {rows.map(({ row, isArea }) => (
        <Row key={row.id} of={row} day={earlier.day} className={isArea ? styles.area : styles.group} />
      ))}
    </ThenNowTable>
  );
}

interface RowProps {
  readonly of: ComparedMaturity;
  readonly day: string;
  readonly className: string | undefined;
}

function Row({ of: { id, title, earlier, now, change, turn }, day, className }: RowProps) {
  const changed = change === null ? NO_FIGURE : signed(change, (size) => decimal(size, 2));
  const bounds = ({ low, high }: Figure) => `${decimal(low, 1)}–${decimal(high, 1)}`;
  return (
    <tr className={className}>
      <th scope="row">
        <span className={styles.id}>{id}</span> {title}
      </th>
      {[earlier, now].map((figure, index) => (
        <td key={index === 0 ? 'earlier' : 'now'}>
          <span className={classNames(styles.level, levelClass(figure.mean ?? 'blank'))}>{text(figure)}</span>
        </td>
      ))}
      <ChangeCell
        label={`${id} ${title}`}
        value={changed}
        turn={turn}
        formula={t('compare.formula.maturity')}
        facts={[
          { term: t('compare.rated', { date: date(day) }), value: ratedText(earlier) },
          { term: t('dashboard.posture.bounds'), value: bounds(earlier) },
          { term: t('compare.rated', { date: t('compare.today') }), value: ratedText(now) },
          { term: t('dashboard.posture.bounds'), value: bounds(now) },
        ]}
        route="/responsibilities?view=overview"
      />
    </tr>
  );
}
