import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { Button, type ButtonProps } from './button.tsx';
import { classNames } from './class-names.ts';
import { Icon, type IconType } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { Keys } from './kbd.tsx';
import styles from './menu.module.css';
import { Popover } from './popover.tsx';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconType;
  readonly keys?: readonly string[];
  readonly danger?: boolean;
  /** Of several of which one holds: whether it is this one. */
  readonly chosen?: boolean;
  /** Why it cannot be chosen now; shown under the label. */
  readonly disabledReason?: string | null;
  readonly onSelect: () => void;
}

export interface MenuButtonProps
  extends Pick<ButtonProps, 'variant' | 'size' | 'icon' | 'disabledReason' | 'danger'> {
  /** Words of the button and name of the menu. */
  readonly label: string;
  /** Shows the icon alone. */
  readonly iconOnly?: boolean;
  readonly align?: 'start' | 'end';
  readonly items: readonly (MenuItem | 'separator')[];
}

/** A button that opens a list of commands: arrows move, letters jump, Enter chooses, Esc closes. */
export function MenuButton({ label, iconOnly, align = 'start', items, icon, ...button }: MenuButtonProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const shared = {
    ...button,
    ref: anchor,
    'aria-haspopup': 'menu' as const,
    'aria-expanded': open,
    onClick: () => setOpen(!open),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' || open) return;
      event.preventDefault();
      setOpen(true);
    },
  };
  return (
    <>
      {iconOnly && icon ? (
        <IconButton {...shared} icon={icon} label={label} />
      ) : (
        <Button {...shared} icon={icon} iconAfter={IconChevronDown}>
          {label}
        </Button>
      )}
      <Menu
        open={open}
        onClose={() => setOpen(false)}
        anchor={anchor}
        label={label}
        align={align}
        items={items}
      />
    </>
  );
}

export interface MenuProps extends Pick<MenuButtonProps, 'label' | 'align' | 'items'> {
  readonly open: boolean;
  readonly onClose: () => void;
  /** What it belongs to, for instance a cell of a grid; focus goes back there. */
  readonly anchor: RefObject<HTMLElement | null>;
}

/** The list of commands on its own, for what is no button. */
export function Menu({ open, onClose, anchor, label, align = 'start', items }: MenuProps) {
  return (
    <Popover
      open={open}
      onClose={onClose}
      anchor={anchor}
      label={label}
      align={align}
      role="menu"
      className={styles.menu}
    >
      <MenuItems items={items} onDone={onClose} />
    </Popover>
  );
}

function MenuItems({
  items,
  onDone,
}: {
  readonly items: MenuButtonProps['items'];
  readonly onDone: () => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const first = items.find((item) => item !== 'separator');
  const onKeyDown = (event: KeyboardEvent) => {
    const entries = [...(list.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
    const at = entries.findIndex((entry) => entry === document.activeElement);
    const next = nextIndex(event.key, at, entries);
    if (event.key === 'Tab') onDone();
    if (next === null) return;
    event.preventDefault();
    entries[next]?.focus();
  };
  return (
    <div ref={list} className={styles.items} onKeyDown={onKeyDown}>
      {items.map((item, index) =>
        item === 'separator' ? (
          <hr key={`separator-${items.slice(0, index).filter((entry) => entry === 'separator').length}`} />
        ) : (
          <button
            key={item.id}
            type="button"
            role={item.chosen === undefined ? 'menuitem' : 'menuitemradio'}
            aria-checked={item.chosen}
            tabIndex={-1}
            data-autofocus={item === first ? '' : undefined}
            aria-disabled={item.disabledReason != null || undefined}
            className={classNames(styles.item, item.danger && styles.danger)}
            onClick={() => {
              if (item.disabledReason != null) return;
              onDone();
              item.onSelect();
            }}
          >
            {item.icon && <Icon of={item.icon} />}
            <span className={styles.label}>
              {item.label}
              {item.disabledReason != null && <small>{item.disabledReason}</small>}
            </span>
            {item.chosen && <Icon of={IconCheck} />}
            {item.keys && <Keys keys={item.keys} />}
          </button>
        ),
      )}
    </div>
  );
}

/** Index of the entry a key leads to; null when the key means nothing here. */
function nextIndex(key: string, at: number, entries: readonly HTMLElement[]): number | null {
  const last = entries.length - 1;
  if (key === 'ArrowDown') return at === last ? 0 : at + 1;
  if (key === 'ArrowUp') return at <= 0 ? last : at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key.length !== 1 || key === ' ') return null;
  const order = [...entries.keys()].map((step) => (at + 1 + step) % entries.length);
  const found = order.find((index) =>
    entries[index]?.textContent?.toLowerCase().startsWith(key.toLowerCase()),
  );
  return found ?? null;
}
