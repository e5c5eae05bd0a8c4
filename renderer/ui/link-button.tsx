import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import styles from './link-button.module.css';

/** An action set in running text or beside a value, drawn as a link: `Choose another place…`, `Undo`. */
export function LinkButton({ className, type = 'button', ...rest }: ComponentProps<'button'>) {
  return <button {...rest} type={type} className={classNames(styles.link, className)} />;
}
