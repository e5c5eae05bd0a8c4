import { IconChevronDown } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import control from './control.module.css';
import { Icon } from './icon.tsx';
import styles from './select.module.css';

/** One choice of a list: what is stored and what is read. */
export interface Option<V extends string = string> {
  readonly value: V;
  readonly label: string;
  readonly disabled?: boolean;
}

export interface SelectProps<V extends string>
  extends Omit<ComponentProps<'select'>, 'onChange' | 'value' | 'children'> {
  /** The chosen value; the empty string shows the placeholder. */
  readonly value: V | '';
  readonly onValueChange: (value: V) => void;
  readonly options: readonly Option<V>[];
  /** Shown while nothing is chosen. It can be chosen again only with `clearable`. */
  readonly placeholder?: string;
  readonly clearable?: boolean;
  readonly wanted?: boolean;
}

/** A closed list, with the platform's own menu: type-ahead and screen readers come with it. */
export function Select<V extends string>({
  value,
  onValueChange,
  options,
  placeholder,
  clearable,
  wanted,
  className,
  ...rest
}: SelectProps<V>) {
  return (
    <span className={styles.box}>
      <select
        {...rest}
        value={value}
        onChange={(event) => onValueChange(event.target.value as V)}
        onKeyDown={(event) => {
          rest.onKeyDown?.(event);
          // As in a text field; the open list keeps its own Enter.
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
          if (event.currentTarget.form === null) return;
          event.preventDefault();
          event.currentTarget.form.requestSubmit();
        }}
        className={classNames(
          control.control,
          styles.select,
          wanted && control.wanted,
          value === '' && styles.empty,
          className,
        )}
      >
        {placeholder !== undefined && (
          <option value="" disabled={!clearable}>
            {placeholder}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon of={IconChevronDown} size={14} className={styles.chevron} />
    </span>
  );
}
