import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './page-head.module.css';

export interface PageHeadProps {
  /** Name of the step, or of the record with `size="record"`. */
  readonly title: ReactNode;
  /** Id of the record, before its title. */
  readonly code?: string;
  /** `148 assets · 17 without a tier`, or chips. */
  readonly summary?: ReactNode;
  /** Buttons before the title: previous, next. */
  readonly before?: ReactNode;
  /** Buttons at the right. */
  readonly actions?: ReactNode;
  readonly size?: 'page' | 'record';
  /** Shows the summary whole; where there is no room for both, the title of the record gives way. */
  readonly wholeSummary?: boolean;
}

/** The 48 px head of every screen. */
export function PageHead({
  title,
  code,
  summary,
  before,
  actions,
  size = 'page',
  wholeSummary,
}: PageHeadProps) {
  return (
    <header className={styles.head} data-region="head">
      {before && <div className={styles.before}>{before}</div>}
      <h1
        className={classNames(styles.title, size === 'record' && styles.record)}
        title={size === 'record' && typeof title === 'string' ? title : undefined}
      >
        {code && <span className={styles.code}>{code} </span>}
        {title}
      </h1>
      <div className={classNames(styles.summary, wholeSummary && styles.whole)}>{summary}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
