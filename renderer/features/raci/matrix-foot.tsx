import { duties, NO_WORK, OVERLOAD, type Workload } from '../../../shared/rules/raci-workload.ts';
import { t } from '../../i18n/t.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './matrix.module.css';
import type { ColumnModel } from './matrix-model.ts';

/** Height of the tallest bar in pixels. */
const BAR = 40;
const BASE = 44;

export interface MatrixFootProps {
  readonly columns: readonly ColumnModel[];
  readonly loads: ReadonlyMap<string, Workload>;
  readonly rows: number;
  readonly withHidden: boolean;
}

/** How much each role carries: A and R in their colours, attention (C and I) in grey, the number of A and R below. */
export function MatrixFoot({ columns, loads, rows, withHidden }: MatrixFootProps) {
  const tallest = Math.max(OVERLOAD, ...[...loads.values()].map((load) => duties(load) + load.other));
  return (
    <tfoot className={styles.foot}>
      <tr>
        <th scope="row" className={styles.footHead}>
          <b>{t('raci.workload')}</b>
          <span>{t('raci.workload.over', { count: rows })}</span>
        </th>
        {columns.map(({ role, startsGroup }, index) => {
          const load = loads.get(role.id) ?? NO_WORK;
          return (
            <td key={role.id} className={classNames(index > 0 && startsGroup && styles.startsColumns)}>
              <LoadBar load={load} unit={BAR / tallest} name={role.name} />
            </td>
          );
        })}
        {withHidden && <td className={classNames(styles.startsColumns, styles.hiddenFoot)} />}
      </tr>
    </tfoot>
  );
}

function LoadBar({ load, unit, name }: { load: Workload; unit: number; name: string }) {
  const { accountable, responsible, other } = load;
  const work = duties(load);
  const label = t('raci.workload.label', { role: name, accountable, responsible, other });
  const heights = [accountable, responsible, other].map((count) => count * unit);
  const [a = 0, r = 0, o = 0] = heights;
  return (
    <svg width="27" height="56" viewBox="0 0 27 56" role="img" aria-label={label}>
      <title>{label}</title>
      <rect className={styles.loadOther} x="8" y={BASE - a - r - o} width="12" height={o} />
      <rect className={styles.loadR} x="8" y={BASE - a - r} width="12" height={r} />
      <rect className={styles.loadA} x="8" y={BASE - a} width="12" height={a} />
      <text
        className={classNames(styles.loadText, work >= OVERLOAD && styles.overload)}
        x="14"
        y="54"
        textAnchor="middle"
      >
        {work}
      </text>
    </svg>
  );
}
