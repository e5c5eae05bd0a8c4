import { IconX } from '@tabler/icons-react';
import styles from './filter-token.module.css';
import { Icon } from './icon.tsx';

export interface FilterTokenProps {
  /** `Stage` */
  readonly field: string;
  /** `is`, `is not`, `contains` */
  readonly operator: string;
  /** `Production` */
  readonly value: string;
  readonly removeLabel: string;
  readonly onRemove: () => void;
  /** Opens the filter for change. */
  readonly onEdit?: () => void;
}

/** One filter in force, told in words, with a cross that takes it away. */
export function FilterToken({ field, operator, value, removeLabel, onRemove, onEdit }: FilterTokenProps) {
  const words = (
    <>
      <span className={styles.field}>{field}</span>
      <span>{operator}</span>
      <b>{value}</b>
    </>
  );
  return (
    <span className={styles.token}>
      {onEdit ? (
        <button type="button" className={styles.words} onClick={onEdit}>
          {words}
        </button>
      ) : (
        <span className={styles.words}>{words}</span>
      )}
      <button
        type="button"
        className={styles.remove}
        aria-label={removeLabel}
        title={removeLabel}
        onClick={onRemove}
      >
        <Icon of={IconX} size={14} />
      </button>
    </span>
  );
}
