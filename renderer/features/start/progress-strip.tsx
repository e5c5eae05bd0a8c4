import styles from './progress-strip.module.css';

const HEIGHT = 8;

/** Eleven small columns, one per step, as high as the step is complete; a step without an instrument stays empty. The figure beside it says the same in words. */
export function ProgressStrip({ steps }: { steps: readonly (number | null)[] }) {
  return (
    <svg className={styles.strip} width={steps.length * 12 - 2} height={HEIGHT} aria-hidden="true">
      {steps.map((share, index) => {
        const height = (share ?? 0) * HEIGHT;
        return (
          // The steps of a strip never change places.
          <g key={`step-${index + 1}`}>
            <rect className={styles.ground} x={index * 12} width="10" height={HEIGHT} rx="1" />
            <rect
              className={share !== null && share >= 1 ? styles.full : styles.part}
              x={index * 12}
              y={HEIGHT - height}
              width="10"
              height={height}
              rx="1"
            />
          </g>
        );
      })}
    </svg>
  );
}
