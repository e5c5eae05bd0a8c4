import { IconPlus, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { Icon, type IconType } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { Popover } from './popover.tsx';
import { TextInput } from './text-input.tsx';
import styles from './link-picker.module.css';
import { useControlled } from './use-controlled.ts';

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
  /** What is linked now, listed above the search, each with a way to take it away. */
  readonly linked?: {
    readonly choices: readonly Choice[];
    readonly removeLabel: (choice: Choice) => string;
    readonly onRemove: (id: string) => void;
  };
  /** Something else to do, which the list offers first: `Attach files…`. */
  readonly action?: { readonly label: string; readonly icon: IconType; readonly onSelect: () => void };
  /** Whether the list is open; kept inside when absent. */
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  /** Keys that open it, told in the button's tooltip. */
  readonly keys?: string;
}

/** A button that opens a searchable list; it stays open, so that several records can be linked in a row. */
export function LinkPicker({ label, name, choices, keys, ...list }: LinkPickerProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useControlled(list.open, false, list.onOpenChange);
  return (
    <>
      <Button
        ref={anchor}
        variant="quiet"
        size="small"
        icon={IconPlus}
        aria-label={name}
        title={keys === undefined ? name : `${name ?? label} (${keys})`}
        aria-keyshortcuts={keys}
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
        <Picker {...list} label={name ?? label} choices={choices()} onDone={() => setOpen(false)} />
      </Popover>
    </>
  );
}

/** Rows drawn at once; typing narrows a longer list faster than scrolling. */
const SHOWN = 40;

interface PickerProps extends Omit<LinkPickerProps, 'choices' | 'name' | 'open' | 'onOpenChange' | 'keys'> {
  readonly choices: readonly Choice[];
  readonly onDone: () => void;
}

/** One line of the list: a record, or the other thing to do. */
interface Option {
  readonly key: string;
  readonly mark: ReactNode;
  readonly text: string;
  readonly choose: () => void;
}

function Picker({
  label,
  choices,
  taken,
  placeholder,
  nothingLabel,
  moreLabel,
  onChoose,
  onSearch,
  linked,
  action,
  onDone,
}: PickerProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  // The panel is shown after this mounts, and only what is shown can take the focus.
  useEffect(() => field.current?.focus(), []);
  const found = matching(choices, taken, text);
  const records = found.slice(0, SHOWN).map(
    (choice): Option => ({
      key: choice.id,
      mark: choice.ref,
      text: choice.name,
      choose: () => onChoose(choice.id),
    }),
  );
  const other: readonly Option[] = action
    ? [
        {
          key: 'action',
          mark: <Icon of={action.icon} size={14} />,
          text: action.label,
          choose: () => {
            onDone();
            action.onSelect();
          },
        },
      ]
    : [];
  // Who types looks for a record, so those come first then.
  const shown = text === '' ? [...other, ...records] : [...records, ...other];
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
      shown[current]?.choose();
    }
  };
  return (
    <>
      {linked && linked.choices.length > 0 && (
        <ul className={styles.linked}>
          {linked.choices.map((choice) => (
            <li key={choice.id}>
              <span className={styles.ref}>{choice.ref}</span>
              <span className={styles.name}>{choice.name}</span>
              <IconButton
                size="small"
                icon={IconX}
                label={linked.removeLabel(choice)}
                onClick={() => linked.onRemove(choice.id)}
              />
            </li>
          ))}
        </ul>
      )}
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
        {shown.map(({ key, mark, text: words, choose }, index) => (
          <li
            key={key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === current}
            className={classNames(styles.option, index === current && styles.current)}
            onPointerMove={() => setAt(index)}
            // Pressing must not take the focus from the field.
            onMouseDown={(event) => {
              event.preventDefault();
              choose();
            }}
          >
            <span className={styles.ref}>{mark}</span>
            <span className={styles.name}>{words}</span>
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
