import {
  IconChevronDown,
  IconDoorExit,
  IconFilePlus,
  IconFolderOpen,
  IconShieldCheck,
} from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { t } from '../i18n/t.ts';
import { commands } from '../state/commands.ts';
import { Icon, type IconType } from '../ui/icon.tsx';
import { Keys } from '../ui/kbd.tsx';
import { Popover } from '../ui/popover.tsx';
import styles from './engagement-menu.module.css';

const ENTRIES: readonly { command: string; icon: IconType }[] = [
  { command: 'engagement.new', icon: IconFilePlus },
  { command: 'engagement.open', icon: IconFolderOpen },
  { command: 'verify', icon: IconShieldCheck },
  { command: 'engagement.close', icon: IconDoorExit },
];

/** The name of the engagement, and what can be done with its file. */
export function EngagementMenu({ client, title }: { client: string; title: string }) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const entries = ENTRIES.flatMap(({ command, icon }) => {
    const found = commands.get().find((c) => c.id === command);
    return found ? [{ ...found, icon }] : [];
  });
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className={styles.name}
        aria-haspopup="true"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <b>{client}</b>
        <span className={styles.title}>{title}</span>
        <Icon of={IconChevronDown} />
      </button>
      <Popover open={open} onClose={() => setOpen(false)} anchor={anchor} label={t('shell.engagementMenu')}>
        <ul className={styles.list}>
          {entries.map((entry) => (
            <li key={entry.id}>
              <button
                type="button"
                onClick={() => {
                  setOpen(false);
                  entry.run();
                }}
              >
                <Icon of={entry.icon} />
                <span>{entry.title}</span>
                {entry.keys && <Keys keys={entry.keys} />}
              </button>
            </li>
          ))}
        </ul>
      </Popover>
    </>
  );
}
