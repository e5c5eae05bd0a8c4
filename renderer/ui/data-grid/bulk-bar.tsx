import { Button } from '../button.tsx';
import type { IconType } from '../icon.tsx';
import styles from './bulk-bar.module.css';

export interface BulkBarProps {
  /** `Change 4 selected assets` */
  readonly label: string;
  /** `4 selected` */
  readonly counted: string;
  readonly actions: readonly {
    readonly id: string;
    readonly label: string;
    readonly icon: IconType;
    readonly keys?: readonly string[];
    readonly danger?: boolean;
    readonly disabledReason?: string | null;
    readonly onSelect: () => void;
  }[];
  readonly clearLabel: string;
  readonly onClear: () => void;
}

/** What can be done to the selected rows, docked under them. */
export function BulkBar({ label, counted, actions, clearLabel, onClear }: BulkBarProps) {
  return (
    <div role="toolbar" aria-label={label} className={styles.bar} data-docked="">
      <b>{counted}</b>
      <span className={styles.rule} />
      {actions.map((action) => (
        <Button
          key={action.id}
          variant="ghost"
          icon={action.icon}
          keys={action.keys}
          danger={action.danger}
          disabledReason={action.disabledReason}
          onClick={action.onSelect}
        >
          {action.label}
        </Button>
      ))}
      <span className={styles.clear}>
        <Button variant="ghost" keys={['Esc']} onClick={onClear}>
          {clearLabel}
        </Button>
      </span>
    </div>
  );
}
