import { t } from '../../../i18n/t.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import styles from './classify-dialog.module.css';

export interface QuestionProps<V extends string> {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Where the answer comes from that was filled in. */
  readonly origin?: string | undefined;
  /** What is wrong with the answer beside the others. */
  readonly problem?: string | undefined;
  readonly value: V | null;
  readonly onValueChange: (value: V) => void;
  readonly options: readonly { readonly value: V; readonly label: string }[];
}

/** One question of the wizard: nothing is chosen until somebody answers. */
export function Question<V extends string>(props: QuestionProps<V>) {
  const { label, hint, origin, problem, value, onValueChange, options } = props;
  return (
    <div className={styles.question}>
      <span className={styles.label} aria-hidden="true">
        {label}
        {origin && <span className={styles.origin}>{origin}</span>}
      </span>
      <Segmented
        label={origin ? `${label} (${origin})` : label}
        value={value ?? ('' as V)}
        onValueChange={onValueChange}
        options={options}
      />
      {problem ? (
        <span className={styles.problem} role="alert">
          {problem}.
        </span>
      ) : (
        hint && <span className={styles.hint}>{hint}</span>
      )}
    </div>
  );
}

/** Low, medium, high. */
export const levelOptions = (words: 'level' | 'criticality') =>
  (['low', 'medium', 'high'] as const).map((value) => ({
    value,
    label: t(`classification.answer.${words}.${value}`),
  }));
