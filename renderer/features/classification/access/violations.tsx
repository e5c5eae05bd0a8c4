import { IconWand } from '@tabler/icons-react';
import type { AccessViolationView } from '../../../../shared/contract/access.ts';
import type { ClassifiedAsset } from '../../../../shared/contract/classification.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { RecordSection } from '../../../ui/record-section.tsx';
import { openDialog } from '../requests.ts';
import { suggestionWords, violationWords } from './access-words.ts';
import styles from './access.module.css';

export interface ViolationsProps {
  readonly row: ClassifiedAsset;
  readonly violations: readonly AccessViolationView[];
  readonly onFix: (violation: AccessViolationView) => void;
}

/** What breaks a rule, each with what mends it, and where a reason would let it stand with that. */
export function Violations({ row, violations, onFix }: ViolationsProps) {
  return (
    <RecordSection
      title={t('access.violations')}
      count={violations.length}
      note={violations.length > 0 ? t('access.fixNote') : null}
    >
      {violations.length === 0 ? (
        <p className={styles.quiet}>{t('access.noViolations')}</p>
      ) : (
        <ul className={styles.violations}>
          {violations.map((violation, index) => {
            const { sourceId, role } = violation;
            return (
              <li key={`${violation.rule} ${role} ${violation.stage} ${violation.subject}`}>
                <div className={styles.violation}>
                  <span className={styles.danger}>{violationWords(violation)}</span>
                  <span className={styles.quiet}>{suggestionWords(violation)}</span>
                </div>
                {sourceId !== null && (
                  <Button
                    size="small"
                    variant="ghost"
                    aria-label={t('access.keepOf', { what: violationWords(violation) })}
                    onClick={() =>
                      openDialog({
                        kind: 'keep',
                        id: row.id,
                        sourceId,
                        role,
                        what: violationWords(violation),
                      })
                    }
                  >
                    {t('access.keep')}
                  </Button>
                )}
                <Button
                  size="small"
                  icon={IconWand}
                  keys={index === 0 ? ['F'] : undefined}
                  aria-label={`${t('access.fix')}: ${suggestionWords(violation)}`}
                  onClick={() => onFix(violation)}
                >
                  {t('access.fix')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </RecordSection>
  );
}
