import { classNames } from './class-names.ts';
import styles from './tier-chip.module.css';

/** The four classification tiers, from open to closed. */
export type TierName = 'public' | 'internal' | 'confidential' | 'restricted';

const BARS: Readonly<Record<TierName, number>> = { public: 1, internal: 2, confidential: 3, restricted: 4 };

export interface TierChipProps {
  /** Null shows that no tier is set. */
  readonly tier: TierName | null;
  /** The tier's name, or the words for "no tier". */
  readonly label: string;
}

/** A classification tier as word, rising bars and tint, so that colour is never alone. */
export function TierChip({ tier, label }: TierChipProps) {
  if (tier === null) {
    return <span className={classNames(styles.tier, styles.none)}>{label}</span>;
  }
  return (
    <span className={classNames(styles.tier, styles[tier])}>
      <svg className={styles.bars} width="11" height="9" viewBox="0 0 11 9" aria-hidden="true">
        {[1, 2, 3, 4].map((bar) => (
          <rect
            key={bar}
            x={(bar - 1) * 3}
            y={8 - bar * 2}
            width="2"
            height={bar * 2 + 1}
            rx="1"
            opacity={bar <= BARS[tier] ? 1 : 0.28}
          />
        ))}
      </svg>
      {label}
    </span>
  );
}
