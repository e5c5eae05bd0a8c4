import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './definition-list.module.css';

export interface DefinitionListProps {
  /** Room for terms such as “Recommendation”. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The fields of a record in the inspector: term left, value right. */
export function DefinitionList({ wide, children }: DefinitionListProps) {
  return <dl className={classNames(styles.list, wide && styles.wide)}>{children}</dl>;
}

export interface DefinitionProps {
  readonly term: ReactNode;
  /** Sets several things in one line: a chip and a link. */
  readonly row?: boolean;
  /** Small text under the value: a suggestion, where it comes from. */
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}

/** One field of a record. */
export function Definition({ term, row, hint, children }: DefinitionProps) {
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={classNames(styles.value, row && styles.row)}>
        {children}
        {hint && <span className={styles.hint}>{hint}</span>}
      </dd>
    </>
  );
}
