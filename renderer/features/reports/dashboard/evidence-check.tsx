import { useState } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toastError } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';

/** Compares the bytes of all evidence with their hashes, on demand: reading gigabytes must not hold up the page. */
export function EvidenceCheck() {
  const [checking, setChecking] = useState(false);
  const [result, setResult] = useState<OutputOf<'engagement', 'verify'> | null>(null);
  const check = async () => {
    setChecking(true);
    try {
      setResult(await api.engagement.verify({}));
    } catch (error) {
      toastError(error);
    } finally {
      setChecking(false);
    }
  };
  return (
    <div>
      <Button
        disabledReason={checking ? t('dashboard.evidence.checking') : null}
        onClick={() => void check()}
      >
        {t(checking ? 'dashboard.evidence.checking' : 'dashboard.evidence.check')}
      </Button>
      <p role="status">
        {result &&
          (result.ok
            ? t('dashboard.evidence.sound', { entries: result.entries })
            : t('dashboard.evidence.broken', {
                count: result.problems.length,
                first: result.problems[0] ?? '',
              }))}
      </p>
    </div>
  );
}
