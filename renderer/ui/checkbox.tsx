import { type ReactNode, useEffect, useRef } from 'react';
import { classNames } from './class-names.ts';
import styles from './checkbox.module.css';

export interface CheckboxProps {
  readonly checked: boolean | 'mixed';
  readonly onCheckedChange: (checked: boolean) => void;
  readonly label: ReactNode;
  /** Shows the box alone; the label still names it. */
  readonly labelHidden?: boolean;
  readonly disabled?: boolean;
  readonly tabIndex?: number;
  readonly className?: string;
}

/** A tick box with its label; `mixed` when only some of what it stands for is chosen. */
export function Checkbox({
  checked,
  onCheckedChange,
  label,
  labelHidden,
  disabled,
  tabIndex,
  className,
}: CheckboxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The mixed state exists only as a property of the element.
    if (box.current) box.current.indeterminate = checked === 'mixed';
  }, [checked]);
  return (
    <label className={classNames(styles.label, disabled && styles.off, className)}>
      <input
        ref={box}
        type="checkbox"
        className={styles.box}
        checked={checked === true}
        disabled={disabled}
        tabIndex={tabIndex}
        onChange={(event) => onCheckedChange(event.target.checked)}
      />
      <span className={labelHidden ? styles.hidden : undefined}>{label}</span>
    </label>
  );
}
