import { IconFilePlus, IconFolderOpen, IconSchool } from '@tabler/icons-react';
import { useRead } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { commands } from '../../state/commands.ts';
import { errorText } from '../../state/toast.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon, type IconType } from '../../ui/icon.tsx';
import { Keys } from '../../ui/kbd.tsx';
import { Message } from '../../ui/message.tsx';
import { About } from './about.tsx';
import { AirGap } from './air-gap.tsx';
import mark from '../../theme/mark.svg';
import styles from './page.module.css';
import { RecentFiles } from './recent-files.tsx';

const run = (id: string) =>
  commands
    .get()
    .find((c) => c.id === id)
    ?.run();

const ACTIONS: readonly {
  id: string;
  icon: IconType;
  title: 'start.new' | 'start.open' | 'start.sample';
  keys: string;
}[] = [
  { id: 'engagement.new', icon: IconFilePlus, title: 'start.new', keys: 'N' },
  { id: 'engagement.open', icon: IconFolderOpen, title: 'start.open', keys: 'O' },
  { id: 'engagement.sample', icon: IconSchool, title: 'start.sample', keys: 'E' },
];

export interface StartPageProps {
  /** Why there is no engagement, where there ought to be one. */
  readonly trouble?: { readonly title: string; readonly error: unknown };
}

/** What a person sees first: begin, go on, or look around. */
export function StartPage({ trouble }: StartPageProps) {
  const { data: recent } = useRead('app', 'recent', {});
  return (
    <div className={styles.start}>
      <aside className={styles.left}>
        <div className={styles.brand}>
          <img className={styles.logo} src={mark} alt="" width="44" height="44" />
          <h1>{t('app.name')}</h1>
          <span>{t('app.tagline')}</span>
        </div>
        <ul className={styles.actions}>
          {ACTIONS.map(({ id, icon, title, keys }, index) => (
            <li key={id}>
              <button
                type="button"
                className={classNames(styles.action, index === 0 && styles.first)}
                onClick={() => run(id)}
              >
                <Icon of={icon} size={20} />
                <span className={styles.words}>
                  <b>{t(title)}</b>
                  <span>{t(`${title}Text`)}</span>
                </span>
                <Keys keys={['Ctrl', keys]} />
              </button>
            </li>
          ))}
        </ul>
        <AirGap />
        <About />
      </aside>
      <main className={styles.right}>
        {trouble !== undefined && (
          <Message tone="danger" title={trouble.title}>
            {errorText(trouble.error)}
          </Message>
        )}
        {recent && <RecentFiles files={recent} />}
      </main>
    </div>
  );
}
