import type { Comparison } from '../../../../shared/contract/comparison.ts';
import { date } from '../../../../shared/format/date.ts';
import { decimal } from '../../../../shared/format/number.ts';
import { NO_FIGURE } from '../../../../shared/format/spaces.ts';
import { t } from '../../../i18n/t.ts';
import { useGoTo } from '../../../state/route.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { PanelHead } from '../../../ui/panel-head.tsx';
import styles from './comparison.module.css';

const points = (value: number | null) => (value === null ? NO_FIGURE : decimal(value, 2));

/** The gaps of both states: what became of each, and those that are new. */
export function ComparedGaps({ of: { earlier, gaps } }: { readonly of: Comparison }) {
  const goTo = useGoTo();
  return (
    <section className={styles.panel} aria-label={t('compare.gaps')}>
      <PanelHead title={t('compare.gaps')} note={t('compare.gaps.note')} />
      {gaps.length === 0 && <p className={styles.none}>{t('compare.gaps.none')}</p>}
      <table className={styles.table} aria-label={t('compare.gaps')}>
        <thead>
          <tr>
            <th scope="col">{t('dashboard.responsibility')}</th>
            <th scope="col">{date(earlier.day)}</th>
            <th scope="col">{t('compare.now')}</th>
            <th scope="col">{t('compare.gap')}</th>
          </tr>
        </thead>
        <tbody>
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
        </tbody>
      </table>
    </section>
  );
}
