import {
  IconCircleCheck,
  IconCircleDashed,
  IconCircleHalf2,
  IconCircleOff,
  IconCircleX,
} from '@tabler/icons-react';
import type { CoverageState } from '../../../../shared/model/risk-category.ts';
import { t } from '../../../i18n/t.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Icon } from '../../../ui/icon.tsx';
import styles from './coverage-mark.module.css';

const LOOKS = {
  covered: { icon: IconCircleCheck, tone: styles.covered },
  partial: { icon: IconCircleHalf2, tone: styles.partial },
  absent: { icon: IconCircleX, tone: styles.absent },
  'not applicable': { icon: IconCircleOff, tone: styles.none },
  none: { icon: IconCircleDashed, tone: styles.blank },
} as const;

/** How far a kind of control covers a layer, by icon and word. */
export function CoverageMark({ state }: { readonly state: CoverageState | null }) {
  const { icon, tone } = LOOKS[state ?? 'none'];
  return (
    <span className={classNames(styles.mark, tone)}>
      <Icon of={icon} size={14} /> {t(`categories.state.${state ?? 'none'}`)}
    </span>
  );
}
