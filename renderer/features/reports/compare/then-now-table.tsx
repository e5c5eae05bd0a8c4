import type { ReactNode } from 'react';
import type { Values } from '../../../../shared/contract/comparison.ts';
import { date } from '../../../../shared/format/date.ts';
import { t } from '../../../i18n/t.ts';
import { PanelHead } from '../../../ui/panel-head.tsx';
import { Explained, type Explanation } from '../dashboard/explained.tsx';
import styles from './comparison.module.css';
import { TurnMark, type Unclear } from './turn-mark.tsx';

export interface ThenNowTableProps {
  readonly title: string;
  readonly note?: ReactNode;
  /** Head of the first column. */
  readonly of: string;
  /** Day of the earlier state. */
  readonly day: string;
  /** Head of the last column, where it is not the change. */
  readonly outcome?: string;
  /** Said where there are no rows. */
  readonly none?: string | false;
  /** Rows of four cells. */
  readonly children: ReactNode;
}

/** A panel of things with their values then, now, and what became of them. */
export function ThenNowTable({ title, note, of, day, outcome, none, children }: ThenNowTableProps) {
  return (
    <section className={styles.panel} aria-label={title}>
      <PanelHead title={title} note={note} />
      {none && <p className={styles.none}>{none}</p>}
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col">{date(day)}</th>
            <th scope="col">{t('compare.now')}</th>
            <th scope="col">{outcome ?? t('compare.change')}</th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

/** A change with what it means, which opens how it comes about. */
export function ChangeCell({
  turn,
  unclear = 'blanks',
  ...explanation
}: Explanation & { readonly turn: Values['turn']; readonly unclear?: Unclear }) {
  return (
    <td>
      <Explained {...explanation} className={styles.change}>
        <span>{explanation.value}</span>
        <TurnMark turn={turn} unclear={unclear} />
      </Explained>
    </td>
  );
}
