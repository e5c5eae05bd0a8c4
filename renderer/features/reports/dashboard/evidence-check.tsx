import { t } from '../../../i18n/t.ts';
import { runCommand } from '../../../state/commands.ts';
import { Button } from '../../../ui/button.tsx';

/** Compares the bytes of all evidence with their hashes, on demand: reading gigabytes takes its time. */
export function EvidenceCheck() {
  return <Button onClick={() => runCommand('verify')}>{t('dashboard.evidence.check')}</Button>;
}
