import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import control from './control.module.css';
import styles from './text-area.module.css';

export interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> {
  readonly value: string;
  readonly onValueChange: (value: string) => void;
}

/** Several lines of text; grows with what is typed where the platform can. */
export function TextArea({ value, onValueChange, rows = 3, className, ...rest }: TextAreaProps) {
  return (
    <textarea
      {...rest}
      rows={rows}
      value={value}
      onChange={(event) => onValueChange(event.target.value)}
      className={classNames(control.control, styles.area, className)}
    />
  );
}
