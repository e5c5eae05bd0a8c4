import type { Comparison } from '../../../../shared/contract/comparison.ts';
import { decimal } from '../../../../shared/format/number.ts';
import { NO_FIGURE } from '../../../../shared/format/spaces.ts';
import { t } from '../../../i18n/t.ts';
import { useGoTo } from '../../../state/route.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import styles from './comparison.module.css';
import { ThenNowTable } from './then-now-table.tsx';

const points = (value: number | null) => (value === null ? NO_FIGURE : decimal(value, 2));

/** The gaps of both states: what became of each, and those that are new. */
export function ComparedGaps({ of: { earlier, gaps } }: { readonly of: Comparison }) {
  const goTo = useGoTo();
  return (
    <ThenNowTable
      title={t('compare.gaps')}
      note={t('compare.gaps.note')}
      of={t('dashboard.responsibility')}
      day={earlier.day}
      outcome={t('compare.gap')}
      none={gaps.length === 0 && t('compare.gaps.none')}
    >
      {gaps.map(({ responsibilityId: id, title, earlier: was, now, state }) => (
        <tr key={id}>
          <th scope="row">
            <LinkButton onClick={() => goTo(`/responsibilities?id=${id}`)}>
              {id} {title}
            </LinkButton>
          </th>
          <td>{points(was)}</td>
          <td>{points(now)}</td>
          <td className={state === 'closed' ? styles.better : undefined}>{t(`compare.gap.${state}`)}</td>
        </tr>
      ))}
    </ThenNowTable>
  );
}
