import type { Scores } from '../../../../shared/contract/responsibilities.ts';
import { decimal } from '../../../../shared/format/number.ts';
import { MATURITY_LEVELS } from '../../../../shared/rules/maturity.ts';
import { t } from '../../../i18n/t.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { PanelHead } from '../../../ui/panel-head.tsx';
import styles from './overview.module.css';

/** Rows that fit beside the figures. */
const SHOWN = 12;

export interface GapsProps {
  readonly scores: Scores;
  readonly onSelect: (dimensionId: string) => void;
}

/** Responsibilities by what bringing them to the level aimed at would add to the posture. */
export function Gaps({ scores: { gaps, aim }, onSelect }: GapsProps) {
  const aimed = MATURITY_LEVELS.find(({ level }) => level === aim)?.name ?? '';
  return (
    <section className={styles.panel}>
      <PanelHead
        title={t('responsibilities.gaps')}
        note={t('responsibilities.gaps.note', { level: aim, name: aimed })}
      />
      <table className={styles.table} aria-label={t('responsibilities.gaps')}>
        <thead>
          <tr>
            <th scope="col">{t('responsibilities.section')}</th>
            <th scope="col" className={styles.number}>
              {t('responsibilities.gaps.dimensions')}
            </th>
            <th scope="col" className={styles.number}>
              {t('responsibilities.gaps.group')}
            </th>
            <th scope="col" className={styles.number}>
              {t('responsibilities.gaps.posture')}
            </th>
          </tr>
        </thead>
        <tbody>
          {gaps.slice(0, SHOWN).map((gap) => (
            <tr key={gap.responsibilityId}>
              <th scope="row">
                <LinkButton onClick={() => onSelect(gap.dimensionIds[0] ?? gap.responsibilityId)}>
                  {gap.responsibilityId} {gap.title}
                </LinkButton>
              </th>
              <td className={styles.number}>{gap.dimensionIds.length}</td>
              <td className={styles.number}>+{decimal(gap.group, 1)}</td>
              <td className={styles.number}>+{decimal(gap.posture, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {gaps.length > SHOWN && (
        <p className={styles.full}>
          <span className={styles.quiet}>
            {t('responsibilities.gaps.more', { count: gaps.length - SHOWN })}
          </span>
        </p>
      )}
      {gaps.length === 0 && <p className={styles.full}>{t('responsibilities.gaps.none', { level: aim })}</p>}
    </section>
  );
}
