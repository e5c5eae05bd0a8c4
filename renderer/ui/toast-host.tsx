import { IconAlertTriangle, IconArrowBackUp, IconCircleCheck, IconX } from '@tabler/icons-react';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Icon, type IconType } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { Keys } from './kbd.tsx';
import { LinkButton } from './link-button.tsx';
import styles from './toast-host.module.css';

/** A passing notice of something done, with the way back. Failures that need a decision belong in a `Message`. */
export interface Toast {
  readonly text: ReactNode;
  readonly tone?: 'undo' | 'ok' | 'warn';
  readonly action?: { readonly label: string; readonly keys?: readonly string[]; readonly onAct: () => void };
}

interface ShownToast extends Toast {
  readonly id: number;
}

const ICONS: Readonly<Record<NonNullable<Toast['tone']>, IconType>> = {
  undo: IconArrowBackUp,
  ok: IconCircleCheck,
  warn: IconAlertTriangle,
};

/** Long enough to read and to reach the undo; hovering or focusing holds it. */
const SHOWN_FOR_MS = 8000;
const MOST_AT_ONCE = 3;

export interface Toasts {
  readonly show: (toast: Toast) => void;
  /** Takes back the notices that offer something to do, once it would no longer do what they say. */
  readonly withdrawOffers: () => void;
}

/** The notices, null without a host around. */
export const ToastContext = createContext<Toasts | null>(null);

export interface ToastHostProps {
  /** Name of the region for screen readers. */
  readonly label: string;
  readonly dismissLabel: string;
  readonly children: ReactNode;
}

/** Holds the notices; stands once around the app. New ones are read out politely. */
export function ToastHost({ label, dismissLabel, children }: ToastHostProps) {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const nextId = useRef(1);
  const show = useCallback((toast: Toast) => {
    const shown = { ...toast, id: nextId.current++ };
    setToasts((current) => [...current.slice(1 - MOST_AT_ONCE), shown]);
  }, []);
  const dismiss = useCallback(
    (id: number) => setToasts((current) => current.filter((toast) => toast.id !== id)),
    [],
  );
  const withdrawOffers = useCallback(
    () =>
      setToasts((current) =>
        current.some((toast) => toast.action) ? current.filter((toast) => !toast.action) : current,
      ),
    [],
  );
  const toastsOf = useMemo(() => ({ show, withdrawOffers }), [show, withdrawOffers]);
  return (
    <ToastContext value={toastsOf}>
      {children}
      <section className={styles.region} role="status" aria-live="polite" aria-label={label}>
        {toasts.map((toast) => (
          <ToastItem key={toast.id} toast={toast} dismissLabel={dismissLabel} onDismiss={dismiss} />
        ))}
      </section>
    </ToastContext>
  );
}

interface ToastItemProps {
  readonly toast: ShownToast;
  readonly dismissLabel: string;
  readonly onDismiss: (id: number) => void;
}

function ToastItem({ toast, dismissLabel, onDismiss }: ToastItemProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => onDismiss(toast.id), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [held, onDismiss, toast.id]);
  const { action } = toast;
  return (
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon of={ICONS[toast.tone ?? (action ? 'undo' : 'ok')]} className={styles[toast.tone ?? 'undo']} />
      <span>{toast.text}</span>
      {action && (
        <>
          <LinkButton
            onClick={() => {
              onDismiss(toast.id);
              action.onAct();
            }}
          >
            {action.label}
          </LinkButton>
          {action.keys && <Keys keys={action.keys} />}
        </>
      )}
      <IconButton icon={IconX} size="small" label={dismissLabel} onClick={() => onDismiss(toast.id)} />
    </div>
  );
}

/** Shows notices and takes offers back. */
export function useToast(): Toasts {
  const toasts = useContext(ToastContext);
  if (toasts === null) throw new Error('useToast needs a ToastHost around the app');
  return toasts;
}
