import { IconFileImport } from '@tabler/icons-react';
import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './drop-hint.module.css';

/** Lies over the window, or the dialog around it, while a file hovers: letting go here imports it. */
export const DropHint = () => (
  <div className={styles.hint} aria-hidden="true">
    <Icon of={IconFileImport} size={24} />
    {t('imports.drop.here')}
  </div>
);
