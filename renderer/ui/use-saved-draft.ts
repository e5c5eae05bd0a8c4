import { useContext, useEffect, useRef, useState } from 'react';
import { ToastContext } from './toast-host.tsx';
import { useLatest } from './use-latest.ts';

/** Stores a changed value. A rejection keeps what was typed and shows the error's message. */
export type Save = (value: string) => Promise<void> | void;

export interface SavedDraft {
  readonly editing: boolean;
  readonly draft: string;
  readonly saving: boolean;
  /** Why the draft could not be stored; null when nothing is wrong. */
  readonly error: string | null;
  readonly begin: (initial?: string) => void;
  readonly change: (draft: string) => void;
  /** Stores a draft that differs from the value; resolves to whether editing ended. */
  readonly commit: (draft?: string) => Promise<boolean>;
  readonly revert: () => void;
}

/**
 * The life of a value edited in place: begun, typed, saved on leaving, reverted with Esc. A value that cannot be
 * stored stays in the field with its message, and the stored value stays as it was. A field that goes with its page or
 * record, as when a key leads on, stores what was typed all the same; a refusal is then a notice.
 */
export function useSavedDraft(value: string, onSave: Save): SavedDraft {
  const [draft, setDraft] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const toasts = useContext(ToastContext);
  const gone = useRef(false);
  const refused = (reason: unknown) => {
    const text = reason instanceof Error ? reason.message : String(reason);
    if (gone.current) toasts?.show({ tone: 'warn', text });
    else setError(text);
  };
  const storeUnsaved = useLatest(async () => {
    if (draft === null || draft === value || saving || error !== null) return;
    try {
      await onSave(draft);
    } catch (reason) {
      refused(reason);
    }
  });
  useEffect(() => {
    gone.current = false;
    const leave = () => {
      gone.current = true;
      void storeUnsaved.current();
    };
    return leave;
  }, [storeUnsaved]);
  const end = () => {
    setDraft(null);
    setError(null);
  };
  return {
    editing: draft !== null,
    draft: draft ?? value,
    saving,
    error,
    begin: (initial = value) => setDraft(initial),
    change: (next) => {
      setDraft(next);
      setError(null);
    },
    commit: async (next = draft ?? value) => {
      if (saving) return false;
      if (next === value) {
        end();
        return true;
      }
      setDraft(next);
      setSaving(true);
      try {
        await onSave(next);
        end();
        return true;
      } catch (reason) {
        refused(reason);
        return false;
      } finally {
        setSaving(false);
      }
    },
    revert: end,
  };
}
