import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { classNames } from './class-names.ts';
import { placePopover } from './place-popover.ts';
import styles from './popover.module.css';

export interface PopoverProps {
  readonly open: boolean;
  /** Called when the platform closes it: Esc, or a click elsewhere. */
  readonly onClose: () => void;
  /** What it belongs to; focus goes back there. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly align?: 'start' | 'end';
  readonly role?: 'dialog' | 'menu' | 'listbox';
  readonly className?: string;
  /** What carries `data-autofocus` inside gets focus, else the first field, else the panel itself. */
  readonly children: ReactNode;
}

/** A floating panel beside its anchor, in the top layer, closed by Esc or a click elsewhere. */
export function Popover(props: PopoverProps) {
  return props.open ? <OpenPopover {...props} /> : null;
}

function OpenPopover({
  onClose,
  anchor,
  label,
  align = 'start',
  role = 'dialog',
  className,
  children,
}: PopoverProps) {
  const panel = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useLayoutEffect(() => {
    const element = panel.current;
    const target = anchor.current;
    if (element === null || target === null) return;
    const place = () => {
      const { left, top } = placePopover(
        target.getBoundingClientRect(),
        { width: element.offsetWidth, height: element.offsetHeight },
        { width: window.innerWidth, height: window.innerHeight },
        align,
      );
      element.style.left = `${left}px`;
      element.style.top = `${top}px`;
    };
    const onToggle = (event: Event) => {
      if ((event as ToggleEvent).newState === 'closed') close.current();
    };
    element.showPopover?.();
    place();
    // Only what is shown can take focus, so the panel moves it, not its content.
    const first =
      element.querySelector<HTMLElement>('[data-autofocus]') ??
      element.querySelector<HTMLElement>('input, select, textarea');
    (first ?? element).focus();
    element.addEventListener('toggle', onToggle);
    window.addEventListener('resize', place);
    return () => {
      element.removeEventListener('toggle', onToggle);
      window.removeEventListener('resize', place);
      if (element.contains(document.activeElement)) target.focus();
    };
  }, [anchor, align]);
  return (
    <div
      ref={panel}
      popover="auto"
      tabIndex={-1}
      role={role}
      aria-label={label}
      className={classNames(styles.popover, className)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      {children}
    </div>
  );
}
