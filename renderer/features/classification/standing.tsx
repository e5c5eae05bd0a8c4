import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconHandStop } from '@tabler/icons-react';
import type { ClassificationStanding } from '../../../shared/rules/classification-standing.ts';
import { t } from '../../i18n/t.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon, type IconType } from '../../ui/icon.tsx';
import styles from './standing.module.css';

const MARKS: Readonly<
  Record<ClassificationStanding, { icon: IconType; tone: 'ok' | 'warn' | 'danger' | 'none' }>
> = {
  classified: { icon: IconCircleCheck, tone: 'ok' },
  'by hand': { icon: IconHandStop, tone: 'warn' },
  'below sources': { icon: IconAlertTriangle, tone: 'danger' },
  unclassified: { icon: IconCircleDashed, tone: 'none' },
};

/** Whether the tier of an asset holds, as icon, word and colour. */
export function Standing({ standing }: { readonly standing: ClassificationStanding }) {
  const { icon, tone } = MARKS[standing];
  return (
    <span className={classNames(styles.standing, styles[tone])}>
      <Icon of={icon} size={14} />
      {t(`classification.standing.${standing}`)}
    </span>
  );
}
