import { IconCheck } from '@tabler/icons-react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import styles from './stepper.module.css';

export interface StepperProps {
  readonly label: string;
  readonly steps: readonly {
    readonly id: string;
    readonly label: string;
    /** When it happened or is due. */
    readonly note?: string;
    readonly state: 'done' | 'now' | 'open';
  }[];
}

/** The states a record passes, and where it is. */
export function Stepper({ label, steps }: StepperProps) {
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.id}
          className={classNames(styles.step, styles[step.state])}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <span className={styles.dot} aria-hidden="true">
            {step.state === 'done' && <Icon of={IconCheck} size={12} />}
          </span>
          <b>{step.label}</b>
          {step.note && <span className={styles.note}>{step.note}</span>}
        </li>
      ))}
    </ol>
  );
}
