import { IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { t } from '../../i18n/t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './warnings-panel.module.css';

/** What a person should know about the file: assumptions, cells that were not understood, what has no place here. */
export const WarningsPanel = ({ warnings }: { readonly warnings: readonly string[] }) =>
  warnings.length === 0 ? (
    <div className={styles.empty}>
      <EmptyState icon={IconCircleCheck} title={t('imports.warnings.none')}>
        {t('imports.warnings.noneText')}
      </EmptyState>
    </div>
  ) : (
    <ul className={styles.list} aria-label={t('imports.tab.warnings')}>
      {warnings.map((warning) => (
        <li key={warning}>
          <Icon of={IconInfoCircle} size={14} />
          <span>{warning}</span>
        </li>
      ))}
    </ul>
  );
