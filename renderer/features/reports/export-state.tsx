import { IconAlertTriangle, IconCircleCheck, IconRefreshAlert } from '@tabler/icons-react';
import type { LastExport } from '../../../shared/contract/exports.ts';
import { t } from '../../i18n/t.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './document-section.module.css';

/** Whether the last export still shows the engagement, and whether its file is still what was written. */
export function ExportState({ last: { current, onDisk } }: { readonly last: LastExport }) {
  return (
    <>
      <span className={classNames(styles.state, current ? styles.current : styles.older)}>
        <Icon of={current ? IconCircleCheck : IconRefreshAlert} size={14} />
        {t(current ? 'reports.current' : 'reports.older')}
      </span>
      {onDisk !== 'same' && (
        <span className={classNames(styles.state, styles.older)}>
          <Icon of={IconAlertTriangle} size={14} />
          {t(`reports.onDisk.${onDisk}`)}
        </span>
      )}
    </>
  );
}
