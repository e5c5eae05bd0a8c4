import { classNames } from './class-names.ts';
import styles from './progress-bar.module.css';

export interface ProgressBarProps {
  /** Share done, 0 to 1. */
  readonly value: number;
  /** What is measured, for screen readers. */
  readonly label: string;
  /** The value in words: "6 240 of 10 066". */
  readonly valueText?: string;
  readonly tone?: 'accent' | 'neutral' | 'danger';
  /** 6 px, or 4 px in cards and tables. */
  readonly thin?: boolean;
}

/** A measured share as a bar: progress of long work, completeness, time used up. */
export function ProgressBar({ value, label, valueText, tone = 'accent', thin }: ProgressBarProps) {
  const share = Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0;
  const height = thin ? 4 : 6;
  return (
    <svg
      className={classNames(styles.bar, thin && styles.thin, styles[tone])}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.floor(share * 100)}
      aria-valuetext={valueText}
    >
      <rect className={styles.track} width="100%" height={height} rx={height / 2} />
      {share > 0 && (
        <rect className={styles.fill} width={`${share * 100}%`} height={height} rx={height / 2} />
      )}
    </svg>
  );
}
