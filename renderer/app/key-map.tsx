import { t } from '../i18n/t.ts';
import { commands } from '../state/commands.ts';
import { useStore } from '../state/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Keys } from '../ui/kbd.tsx';
import { shellDialog } from './app-commands.ts';
import styles from './key-map.module.css';

/** Every key that acts now: the shell's, the page's, and the grid's. */
export function KeyMap() {
  const open = useStore(shellDialog) === 'keys';
  const list = useStore(commands).filter((c) => c.keys);
  const groups = Map.groupBy(list, (c) => c.group ?? t('group.general'));
  groups.set(
    t('group.grid'),
    GRID_KEYS.map(([id, keys]) => ({ id, keys, title: t(id), run: () => undefined })),
  );
  return (
    <Dialog
      open={open}
      onClose={() => shellDialog.set(null)}
      title={t('command.keys')}
      closeLabel={t('app.close')}
      size="medium"
    >
      <div className={styles.groups}>
        {[...groups].map(([group, entries]) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {entries.map((entry) => (
                <div key={entry.id}>
                  <dt>{entry.title}</dt>
                  <dd>{entry.keys && <Keys keys={entry.keys} />}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

const GRID_KEYS = [
  ['keys.move', ['↑', '↓', '←', '→']],
  ['keys.edit', ['↵']],
  ['keys.revert', ['Esc']],
  ['keys.select', ['Space']],
  ['keys.extend', ['Shift', '↓']],
  ['keys.copy', ['Ctrl', 'C']],
  ['keys.paste', ['Ctrl', 'V']],
  ['keys.fill', ['Ctrl', 'D']],
  ['keys.next', ['Ctrl', '↵']],
] as const;
