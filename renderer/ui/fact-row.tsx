import type { ReactNode } from 'react';
import styles from './fact-row.module.css';

export interface FactRowProps {
  readonly facts: readonly { readonly term: string; readonly value: ReactNode }[];
}

/** A few facts side by side, each under its name: requester, approver, asset. */
export function FactRow({ facts }: FactRowProps) {
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <div key={fact.term}>
          <dt>{fact.term}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
