import { IconLock } from '@tabler/icons-react';
import { t } from '../i18n/t.ts';
import { useEngagement } from '../state/engagement.ts';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './marking.module.css';

/** The classification marking: on every screen, in words, never by colour alone. */
export function Marking() {
  const { engagement } = useEngagement();
  const { marking, client, distribution, sample } = engagement;
  return (
    <div className={classNames(styles.marking, styles[marking])} role="note" aria-label={t('shell.marking')}>
      <Icon of={IconLock} />
      <b>{t(`tier.${marking}`)}</b>
      <span className={styles.part}>{client}</span>
      {distribution.length > 0 && (
        <span className={styles.part}>{t('shell.distribution', { count: distribution.length })}</span>
      )}
      {sample && <span className={styles.part}>{t('shell.sample')}</span>}
    </div>
  );
}
