import {
  IconCheck,
  IconChevronDown,
  IconContrast2,
  IconDeviceDesktop,
  IconDoorExit,
  IconFilePlus,
  IconFolderOpen,
  IconKeyboard,
  IconMoon,
  IconShieldCheck,
  IconSun,
  IconUser,
} from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { t } from '../i18n/t.ts';
import { commands } from '../state/commands.ts';
import { useStore } from '../state/store.ts';
import { Icon, type IconType } from '../ui/icon.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import styles from './engagement-menu.module.css';
import { type Theme, THEMES, theme } from './theme.ts';

const THEME_ICONS: Readonly<Record<Theme, IconType>> = {
  system: IconDeviceDesktop,
  light: IconSun,
  dark: IconMoon,
  contrast: IconContrast2,
};

/** Commands by their id, in groups. */
const GROUPS: readonly (readonly { readonly command: string; readonly icon: IconType }[])[] = [
  [
    { command: 'engagement.new', icon: IconFilePlus },
    { command: 'engagement.open', icon: IconFolderOpen },
  ],
  [
    { command: 'actor', icon: IconUser },
    { command: 'keys', icon: IconKeyboard },
  ],
  THEMES.map((name) => ({ command: `theme.${name}`, icon: THEME_ICONS[name] })),
  [
    { command: 'verify', icon: IconShieldCheck },
    { command: 'engagement.close', icon: IconDoorExit },
  ],
];

/** The name of the engagement, and what can be done with its file and on this computer. */
export function EngagementMenu({ client, title }: { client: string; title: string }) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const chosen = useStore(theme);
  const offered = useStore(commands);
  const items = GROUPS.flatMap((group, index): (MenuItem | 'separator')[] => {
    const entries = group.flatMap(({ command, icon }) => {
      const found = offered.find((candidate) => candidate.id === command);
      if (!found) return [];
      const { id, keys } = found;
      return {
        id,
        label: found.title,
        icon: id === `theme.${chosen}` ? IconCheck : icon,
        onSelect: () => found.run(),
        ...(keys && { keys }),
      };
    });
    return index === 0 ? entries : ['separator', ...entries];
  });
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className={styles.name}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <b>{client}</b>
        <span className={styles.title}>{title}</span>
        <Icon of={IconChevronDown} />
      </button>
      <Menu
        open={open}
        onClose={() => setOpen(false)}
        anchor={anchor}
        label={t('shell.engagementMenu')}
        items={items}
      />
    </>
  );
}
