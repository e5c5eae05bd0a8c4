import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { classNames } from './class-names.ts';
import styles from './dialog.module.css';
import { IconButton } from './icon-button.tsx';

export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  /** One sentence under the title. */
  readonly description?: ReactNode;
  readonly closeLabel: string;
  /** Buttons at the bottom right, the primary one last. */
  readonly actions?: ReactNode;
  /** What stands at the bottom left: a count, a hint. */
  readonly footnote?: ReactNode;
  /** 440, 640 or 960 px wide; a page is up to 1 200 px and as high as the window, and its body scrolls inside. */
  readonly size?: 'small' | 'medium' | 'large' | 'page';
  /** Submitting the form (Enter in a field) calls this; without it the body is no form. */
  readonly onSubmit?: () => void;
  readonly children?: ReactNode;
}

const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex]';

/**
 * A modal dialog on the platform's own element: focus stays inside, Esc closes, and focus returns to where it was.
 */
export function Dialog(props: DialogProps) {
  return props.open ? <OpenDialog {...props} /> : null;
}

function OpenDialog(props: DialogProps) {
  const {
    title,
    description,
    closeLabel,
    actions,
    footnote,
    size = 'small',
    onClose,
    onSubmit,
    children,
  } = props;
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    const dialog = element.current;
    dialog?.showModal();
    // People open a dialog to type; only one without a field, or with a better place, begins elsewhere.
    (
      dialog?.querySelector<HTMLElement>('[data-autofocus]') ??
      dialog?.querySelector<HTMLElement>('[data-dialog-body] :is(input, select, textarea)')
    )?.focus();
    // A long text without anything to focus is scrolled by keyboard as well.
    const body = dialog?.querySelector<HTMLElement>('[data-dialog-body]');
    if (body && body.scrollHeight > body.clientHeight && body.querySelector(FOCUSABLE) === null)
      body.tabIndex = 0;
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      className={classNames(styles.dialog, styles[size])}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-description` : undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit?.();
        }}
      >
        <header className={styles.head}>
          <h2 id={`${id}-title`}>{title}</h2>
          <IconButton icon={IconX} label={closeLabel} keys={['Esc']} onClick={onClose} />
          {description && <p id={`${id}-description`}>{description}</p>}
        </header>
        <div className={styles.body} data-dialog-body>
          {children}
        </div>
        {(actions || footnote) && (
          <footer className={styles.foot}>
            <div className={styles.footnote}>{footnote}</div>
            {actions}
          </footer>
        )}
      </form>
    </dialog>
  );
}
