import { IconArrowDownRight, IconArrowUpRight, IconEqual, IconQuestionMark } from '@tabler/icons-react';
import type { TURNS } from '../../../../shared/contract/comparison.ts';
import { t } from '../../../i18n/t.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Icon } from '../../../ui/icon.tsx';
import styles from './comparison.module.css';

const ICONS = {
  better: IconArrowUpRight,
  worse: IconArrowDownRight,
  same: IconEqual,
  unclear: IconQuestionMark,
} as const;

/** What keeps a change from being judged. */
export type Unclear = 'blanks' | 'scenarios' | 'controls';

/** What a change means, in words; with what keeps it unclear. */
export const turnWords = (turn: (typeof TURNS)[number], unclear: Unclear): string =>
  turn === 'unclear' ? t(`compare.unclear.${unclear}`) : t(`compare.turn.${turn}`);

export interface TurnMarkProps {
  readonly turn: (typeof TURNS)[number] | null;
  readonly unclear?: Unclear;
}

/** What a change means, by icon and word. */
export function TurnMark({ turn, unclear = 'blanks' }: TurnMarkProps) {
  if (turn === null) return null;
  return (
    <span className={classNames(styles.turn, styles[turn])}>
      <Icon of={ICONS[turn]} size={14} /> {turnWords(turn, unclear)}
    </span>
  );
}
