import { Button } from './button.tsx';
import { ProgressBar } from './progress-bar.tsx';
import styles from './progress-panel.module.css';

export interface ProgressPanelProps {
  /** What is being done: "Reading scanner-output.sarif". */
  readonly title: string;
  /** Share done, 0 to 1. */
  readonly value: number;
  /** `6 240 of 10 066` */
  readonly counted: string;
  /** What stays possible meanwhile. */
  readonly note?: string;
  readonly cancelLabel: string;
  readonly onCancel: () => void;
  /** Set once cancelling has begun. */
  readonly cancelling?: boolean;
}

/** Long work with its count and its way out. */
export function ProgressPanel({
  title,
  value,
  counted,
  note,
  cancelLabel,
  onCancel,
  cancelling,
}: ProgressPanelProps) {
  return (
    <div className={styles.panel}>
      <div className={styles.row}>
        <b>{title}</b>
        <span className={styles.counted}>{counted}</span>
      </div>
      <ProgressBar value={value} label={title} valueText={counted} />
      <div className={styles.row}>
        <span className={styles.note}>{note}</span>
        <Button keys={['Esc']} busy={cancelling} onClick={onCancel}>
          {cancelLabel}
        </Button>
      </div>
    </div>
  );
}
