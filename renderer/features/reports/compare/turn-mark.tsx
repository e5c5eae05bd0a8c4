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

/** What a change means, by icon and word. */
export function TurnMark({ turn }: { readonly turn: (typeof TURNS)[number] | null }) {
  if (turn === null) return null;
  return (
    <span className={classNames(styles.turn, styles[turn])}>
      <Icon of={ICONS[turn]} size={14} /> {t(`compare.turn.${turn}`)}
    </span>
  );
}
