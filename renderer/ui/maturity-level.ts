import styles from './maturity-level.module.css';

/** The colours of maturity 0 to 5, for whatever shows a level. A mean takes the level it has reached. */
export const LEVEL_CLASSES = [styles.m0, styles.m1, styles.m2, styles.m3, styles.m4, styles.m5] as const;

/** Where no level stands: nothing rated, opinions not settled, not applicable or not asked. */
export const NO_LEVEL_CLASSES = { blank: styles.blank, open: styles.open, none: styles.none } as const;

/** The class of a cell: a level or a mean of levels, or why there is none. */
export const levelClass = (level: number | keyof typeof NO_LEVEL_CLASSES): string | undefined =>
  typeof level === 'number' ? LEVEL_CLASSES[Math.floor(level)] : NO_LEVEL_CLASSES[level];
