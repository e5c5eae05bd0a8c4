import { classNames } from './class-names.ts';
import styles from './ring.module.css';

const RADIUS = 10;
const CIRCUMFERENCE = 2 * Math.PI * RADIUS;

export interface RingProps {
  /** The number of the step, printed inside. */
  readonly step: number;
  /** Share that is complete, 0 to 1; a full ring is filled. */
  readonly completeness: number;
  /** The step one is in. */
  readonly current?: boolean;
}

/** A step's number inside its completeness ring: open, begun or done. The words beside it carry the meaning. */
export function Ring({ step, completeness, current }: RingProps) {
  const done = completeness >= 1;
  return (
    <svg
      className={classNames(styles.ring, done && styles.done, current && styles.current)}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
    >
      <circle className={styles.track} cx="12" cy="12" r={RADIUS} />
      {!done && completeness > 0 && (
        <circle
          className={styles.arc}
          cx="12"
          cy="12"
          r={RADIUS}
          transform="rotate(-90 12 12)"
          strokeDasharray={`${(completeness * CIRCUMFERENCE).toFixed(2)} ${CIRCUMFERENCE.toFixed(2)}`}
        />
      )}
      <text x="12" y="15.7">
        {step}
      </text>
    </svg>
  );
}
