import { IconCircleCheck, IconCircleDashed, IconPlayerPlay, IconRefreshAlert } from '@tabler/icons-react';
import type { ScenarioState } from '../../../shared/rules/scenario-state.ts';
import { t } from '../../i18n/t.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon, type IconType } from '../../ui/icon.tsx';
import styles from './state-word.module.css';

const LOOK: Readonly<Record<ScenarioState, { icon: IconType; style: string }>> = {
  'not estimated': { icon: IconCircleDashed, style: 'open' },
  'not simulated': { icon: IconPlayerPlay, style: 'open' },
  'out of date': { icon: IconRefreshAlert, style: 'stale' },
  current: { icon: IconCircleCheck, style: 'current' },
};

/** How far a scenario has come, as icon and word. */
export function StateWord({ state }: { readonly state: ScenarioState }) {
  const { icon, style } = LOOK[state];
  return (
    <span className={classNames(styles.state, styles[style])}>
      <Icon of={icon} size={14} />
      {t(`risk.state.${state}`)}
    </span>
  );
}
