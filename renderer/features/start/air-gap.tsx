import { IconShieldLock } from '@tabler/icons-react';
import { useRead } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { blockedByPolicy } from '../../state/egress.ts';
import { useStore } from '../../state/store.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './air-gap.module.css';

/** What is known of the air gap: measured, not promised. */
export function AirGap() {
  const { data: info } = useRead('app', 'info', {});
  const blocked = useStore(blockedByPolicy);
  if (!info) return null;
  return (
    <section className={styles.gap} aria-label={t('start.offline')}>
      <h2>
        <Icon of={IconShieldLock} size={20} />
        {t('start.offline')}
      </h2>
      <dl>
        <div>
          <dt>{t('start.attempts')}</dt>
          <dd>{info.egressAttempts + blocked}</dd>
        </div>
        <div>
          <dt>{t('start.reach')}</dt>
          <dd>{t(info.mode === 'desktop' ? 'start.reachDesktop' : 'start.reachBrowser')}</dd>
        </div>
        <div>
          <dt>{t('start.folder')}</dt>
          <dd className={styles.folder} title={info.folder}>
            {info.folder}
          </dd>
        </div>
      </dl>
    </section>
  );
}
