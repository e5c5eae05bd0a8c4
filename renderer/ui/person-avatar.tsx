import { initials } from '../../shared/format/initials.ts';
import { classNames } from './class-names.ts';
import styles from './person-avatar.module.css';

/** A person as initials. Decoration beside the name; with `alone` it carries the name itself. */
export function PersonAvatar({
  name,
  size = 20,
  alone,
}: {
  readonly name: string;
  readonly size?: 20 | 24;
  readonly alone?: boolean;
}) {
  const className = classNames(styles.avatar, size === 24 && styles.large);
  return alone ? (
    <span className={className} role="img" aria-label={name} title={name}>
      {initials(name)}
    </span>
  ) : (
    <span className={className} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
