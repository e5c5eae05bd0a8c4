import styles from './kbd.module.css';

/** The keys of a shortcut, pressed together: `<Keys keys={['Ctrl', 'K']} />`. */
export function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span className={styles.keys}>
      {keys.map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
