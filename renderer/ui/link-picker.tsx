import { IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { Popover } from './popover.tsx';
import { TextInput } from './text-input.tsx';
import styles from './link-picker.module.css';

/** A record that can be linked. */
export interface Choice {
  readonly id: string;
  readonly ref: string;
  readonly name: string;
}

export interface LinkPickerProps {
  /** `Link an asset` */
  readonly label: string;
  /** What the button is called where several of the same label stand in a list. */
  readonly name?: string;
  /** Asked for when the list opens. */
  readonly choices: () => readonly Choice[];
  /** Ids that are linked already. */
  readonly taken: readonly string[];
  /** What the field asks for while it is blank. */
  readonly placeholder: string;
  /** Said when no record matches. */
  readonly nothingLabel: string;
  /** Said when more records match than are listed: `12 more, type on`. */
  readonly moreLabel: (count: number) => string;
  readonly onChoose: (id: string) => void;
  /** Told what is typed, where the choices come from a search. */
  readonly onSearch?: (text: string) => void;
}

/** A button that opens a searchable list; it stays open, so that several records can be linked in a row. */
export function LinkPicker({ label, name, choices, ...list }: LinkPickerProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        ref={anchor}
        variant="quiet"
        size="small"
        icon={IconPlus}
        aria-label={name}
        aria-haspopup="dialog"
        aria-expanded={open}
        className={styles.add}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      <Popover
        open={open}
        onClose={() => setOpen(false)}
        anchor={anchor}
        label={name ?? label}
        className={styles.panel}
      >
        <Picker {...list} label={name ?? label} choices={choices()} />
      </Popover>
    </>
  );
}

/** Rows drawn at once; typing narrows a longer list faster than scrolling. */
const SHOWN = 40;

function Picker({
  label,
  choices,
  taken,
  placeholder,
  nothingLabel,
  moreLabel,
  onChoose,
  onSearch,
}: Omit<LinkPickerProps, 'choices' | 'name'> & { readonly choices: readonly Choice[] }) {
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  // The panel is shown after this mounts, and only what is shown can take the focus.
  useEffect(() => field.current?.focus(), []);
  const found = matching(choices, taken, text);
  const shown = found.slice(0, SHOWN);
  const current = Math.min(at, shown.length - 1);
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setAt(Math.max(0, Math.min(shown.length - 1, current + (event.key === 'ArrowDown' ? 1 : -1))));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const choice = shown[current];
      if (choice) onChoose(choice.id);
    }
  };
  return (
    <>
      <TextInput
        ref={field}
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={shown.length > 0 ? `${id}-${current}` : undefined}
        aria-autocomplete="list"
        placeholder={placeholder}
        value={text}
        onValueChange={(next) => {
          setText(next);
          onSearch?.(next);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul ref={list} id={`${id}-list`} role="listbox" aria-label={label} className={styles.list}>
        {shown.map((choice, index) => (
          <li
            key={choice.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === current}
            className={classNames(styles.option, index === current && styles.current)}
            onPointerMove={() => setAt(index)}
            // Pressing must not take the focus from the field.
            onMouseDown={(event) => {
              event.preventDefault();
              onChoose(choice.id);
            }}
          >
            <span className={styles.ref}>{choice.ref}</span>
            <span className={styles.name}>{choice.name}</span>
          </li>
        ))}
      </ul>
      <p className={styles.more} role="status">
        {found.length === 0 && nothingLabel}
        {found.length > SHOWN && moreLabel(found.length - SHOWN)}
      </p>
    </>
  );
}

/** Every word that was typed occurs in reference or name; what is linked already is left out. */
export function matching(choices: readonly Choice[], taken: readonly string[], text: string): Choice[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const linked = new Set(taken);
  return choices.filter((choice) => {
    const body = `${choice.ref} ${choice.name}`.toLowerCase();
    return !linked.has(choice.id) && words.every((word) => body.includes(word));
  });
}
