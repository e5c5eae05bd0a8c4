import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconType } from './icon.tsx';
import styles from './inspector-head.module.css';

export interface InspectorHeadProps {
  readonly icon?: IconType;
  /** `AST-027 · Model`, or marks of state. */
  readonly kicker: ReactNode;
  readonly title: ReactNode;
  /** Icon buttons: previous, next, close. */
  readonly actions?: ReactNode;
  /** For the wide inspector, whose head has more air. */
  readonly wide?: boolean;
  /** Facts under the title. */
  readonly children?: ReactNode;
}

/** The head of a record in the inspector. */
export function InspectorHead({ icon, kicker, title, actions, wide, children }: InspectorHeadProps) {
  return (
    <header className={classNames(styles.head, wide && styles.wide)}>
      <div className={styles.row}>
        {icon && <Icon of={icon} className={styles.icon} />}
        <span className={styles.kicker}>{kicker}</span>
        {actions}
      </div>
      <h2>{title}</h2>
      {children}
    </header>
  );
}
