import { useId } from 'react';
import { Icon, type IconType } from './icon.tsx';
import styles from './segmented.module.css';

export interface SegmentedProps<V extends string> {
  /** Name of the group, for screen readers. */
  readonly label: string;
  readonly value: V;
  readonly onValueChange: (value: V) => void;
  readonly options: readonly {
    readonly value: V;
    readonly label: string;
    readonly icon?: IconType;
    readonly count?: number | string;
    readonly disabled?: boolean;
  }[];
}

/** A few exclusive choices side by side: a group of radio buttons, so arrows move and one tab stop suffices. */
export function Segmented<V extends string>({ label, value, onValueChange, options }: SegmentedProps<V>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles.group}>
      {options.map((option) => (
        <label key={option.value} className={styles.segment}>
          <input
            type="radio"
            name={name}
            className={styles.radio}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => onValueChange(option.value)}
          />
          {option.icon && <Icon of={option.icon} size={14} />}
          {option.label}
          {option.count !== undefined && <span className={styles.count}>{option.count}</span>}
        </label>
      ))}
    </div>
  );
}
