import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import control from './control.module.css';
import styles from './text-input.module.css';

export interface TextInputProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  /** Unit shown inside at the right: `%`, `days`. */
  readonly unit?: ReactNode;
  /** Right-aligned figures. */
  readonly numeric?: boolean;
  /** Marks a value that is asked for and still missing. */
  readonly wanted?: boolean;
}

/** What is typed keeps clear of the unit, however long that is: `%`, `days`, `commits per period`. */
function roomFor(unit: ReactNode): string | undefined {
  const length = typeof unit === 'string' ? unit.length : 0;
  if (length <= 3) return styles.withUnit;
  if (length <= 8) return styles.withWord;
  return length <= 14 ? styles.withWords : styles.withPhrase;
}

/** One line of text or one figure. What is typed stays as typed; checking is the caller's. */
export function TextInput({
  value,
  onValueChange,
  unit,
  numeric,
  wanted,
  className,
  ...rest
}: TextInputProps) {
  const input = (
    <input
      type="text"
      autoComplete="off"
      spellCheck={false}
      inputMode={numeric ? 'decimal' : undefined}
      {...rest}
      value={value}
      onChange={(event) => onValueChange(event.target.value)}
      className={classNames(
        control.control,
        styles.input,
        numeric && styles.numeric,
        wanted && control.wanted,
        unit !== undefined && roomFor(unit),
        className,
      )}
    />
  );
  if (unit === undefined) return input;
  return (
    <span className={styles.box}>
      {input}
      <span className={styles.unit}>{unit}</span>
    </span>
  );
}
