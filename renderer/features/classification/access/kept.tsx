import type { AssetAccess } from '../../../../shared/contract/access.ts';
import { date } from '../../../../shared/format/date.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast, toastError } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { RecordSection } from '../../../ui/record-section.tsx';
import styles from './access.module.css';

type Override = AssetAccess['overrides'][number];

/** Rights that go beyond a source and stand for a reason. */
export function Kept({ overrides }: { readonly overrides: readonly Override[] }) {
  if (overrides.length === 0) return null;
  const end = ({ assetId, sourceId, role }: Override) =>
    api.access
      .override({ assetId, sourceId, role, reason: null })
      .then(() => toast({ text: t('access.keptEnded', { role }), undo: true }), toastError);
  return (
    <RecordSection title={t('access.kept')} count={overrides.length}>
      <ul className={styles.violations}>
        {overrides.map((override) => (
          <li key={override.id}>
            <div className={styles.violation}>
              <span>{t('access.keptLine', { role: override.role, source: override.source })}</span>
              <span>{override.reason}</span>
              <span className={styles.quiet}>
                {override.by}, {date(override.at)}
              </span>
            </div>
            <Button
              size="small"
              aria-label={t('access.keptEndOf', { role: override.role, source: override.source })}
              onClick={() => void end(override)}
            >
              {t('access.keptEnd')}
            </Button>
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}
