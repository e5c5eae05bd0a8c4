import { useState } from 'react';
import { useRead } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import styles from './about.module.css';

/** Version, and where the reference content comes from. */
export function About() {
  const [open, setOpen] = useState(false);
  const { data: info } = useRead('app', 'info', {});
  const { data: responsibilities } = useRead('catalogue', 'responsibilities', {});
  return (
    <footer className={styles.foot}>
      <span>{t('about.version', { version: info?.version ?? '' })}</span>
      <span>{t('about.catalogue', { count: responsibilities?.length ?? 0 })}</span>
      <LinkButton onClick={() => setOpen(true)}>{t('about.link')}</LinkButton>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('about.title', { version: info?.version ?? '' })}
        closeLabel={t('app.close')}
        size="medium"
      >
        <div className={styles.text}>
          <p>{t('about.licence')}</p>
          <p>{t('about.reference')}</p>
          <p>{t('about.fonts')}</p>
        </div>
      </Dialog>
    </footer>
  );
}
