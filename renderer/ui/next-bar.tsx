import { IconArrowRight, IconListCheck } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { count } from '../../shared/format/number.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import styles from './next-bar.module.css';

const NEXT_KEYS = ['Ctrl', '↵'] as const;

/** Something missing in this step; choosing it leads to the records concerned. */
export interface MissingItem {
  readonly id: string;
  readonly count: number | string;
  readonly label: string;
  readonly onSelect: () => void;
}

export interface NextBarProps {
  /** "Missing here", or what to say when nothing is. */
  readonly label: string;
  readonly missing: readonly MissingItem[];
  /** Key hints left of the button. */
  readonly hint?: ReactNode;
  /** The one primary button of the screen, also reached with Ctrl+Enter. */
  readonly next?: {
    readonly label: string;
    readonly onSelect: () => void;
    readonly disabledReason?: string | null;
    readonly busy?: boolean;
  };
}

/** The end of every step: what is missing, and one button to the next thing. */
export function NextBar({ label, missing, hint, next }: NextBarProps) {
  const run = next !== undefined && next.disabledReason == null ? next.onSelect : undefined;
  useEffect(() => {
    if (run === undefined) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      // An open dialog has its own next thing.
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [run]);
  return (
    <footer className={styles.bar} data-region="end">
      <span className={styles.label}>
        <Icon of={IconListCheck} />
        {label}
      </span>
      <ul className={styles.missing}>
        {missing.map((item) => (
          <li key={item.id}>
            <button type="button" className={styles.item} onClick={item.onSelect}>
              <b>{typeof item.count === 'number' ? count(item.count) : item.count}</b> {item.label}
            </button>
          </li>
        ))}
      </ul>
      {hint && <span className={styles.hint}>{hint}</span>}
      {next && (
        <Button
          variant="primary"
          iconAfter={IconArrowRight}
          keys={NEXT_KEYS}
          aria-keyshortcuts="Control+Enter"
          disabledReason={next.disabledReason}
          busy={next.busy}
          onClick={next.onSelect}
        >
          {next.label}
        </Button>
      )}
    </footer>
  );
}
