import { IconSearch } from '@tabler/icons-react';
import type { Ref } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { Keys } from './kbd.tsx';
import styles from './search-field.module.css';

export interface SearchFieldProps {
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  readonly label: string;
  readonly placeholder?: string;
  /** Shortcut that leads here. */
  readonly keys?: readonly string[];
  readonly size?: 'medium' | 'large';
  readonly ref?: Ref<HTMLInputElement>;
}

/** A field that narrows what is shown while one types; Esc empties it. */
export function SearchField({
  value,
  onValueChange,
  label,
  placeholder,
  keys,
  size = 'medium',
  ref,
}: SearchFieldProps) {
  return (
    <span className={classNames(styles.box, styles[size])}>
      <Icon of={IconSearch} />
      <input
        ref={ref}
        type="search"
        aria-label={label}
        placeholder={placeholder}
        value={value}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => onValueChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          event.stopPropagation();
          onValueChange('');
        }}
      />
      {keys && value === '' && <Keys keys={keys} />}
    </span>
  );
}
