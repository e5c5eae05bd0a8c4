import { IconFileOff, IconFileText, IconHistory } from '@tabler/icons-react';
import type { RecentFile } from '../../../shared/contract/app.ts';
import { isMessageKey, t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './left-off.module.css';

/** Name of the step in an address such as `#/inventory?id=…`; null when nothing was left open. */
function stepOf(place: string): string | null {
  const key = `step.${/^#\/([a-z]+)/.exec(place)?.[1] ?? ''}`;
  return isMessageKey(key) ? t(key) : null;
}

/** What opening the chosen file brings back. */
export function LeftOff({ file, onOpen }: { readonly file: RecentFile; readonly onOpen: () => void }) {
  const step = stepOf(file.place);
  const gone = file.size === null;
  return (
    <section className={styles.strip} aria-label={t('start.leftOff')}>
      <div>
        <h3>{t('start.leftOff')}</h3>
        <p>{step === null ? t('start.atBeginning') : t('start.inStep', { step })}</p>
        <Button
          variant="primary"
          size="large"
          keys={['↵']}
          disabledReason={gone ? t('start.goneText') : null}
          onClick={onOpen}
        >
          {t('start.openEngagement')}
        </Button>
      </div>
      <div>
        <h3>{t('start.columnFile')}</h3>
        <p className={styles.line}>
          <Icon of={gone ? IconFileOff : IconFileText} size={14} />
          <span className={styles.path}>{file.path}</span>
        </p>
        <p className={styles.line}>
          <Icon of={IconHistory} size={14} />
          {t('start.entries', { count: file.historyEntries })}
        </p>
      </div>
    </section>
  );
}
