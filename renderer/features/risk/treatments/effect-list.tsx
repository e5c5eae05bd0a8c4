import { IconTrash } from '@tabler/icons-react';
import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import type { Effect } from '../../../../shared/model/treatment.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toastError } from '../../../state/toast.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { useRegister } from '../register.ts';
import { effectWords } from './effect-words.ts';
import styles from './treatment-panel.module.css';

/** What a treatment changes in a scenario already. */
export function EffectList({
  scenario,
  effects,
}: {
  readonly scenario: LinkedScenario;
  readonly effects: readonly Effect[];
}) {
  const { currency } = useRegister().engagement;
  if (effects.length === 0) return null;
  return (
    <ul className={styles.list}>
      {effects.map((effect) => {
        const words = effectWords(scenario, effect.change, currency);
        return (
          <li key={effect.id}>
            <span>{words}</span>
            <IconButton
              size="small"
              icon={IconTrash}
              label={t('risk.effect.remove', { effect: words })}
              onClick={() => void api.effects.remove({ ids: [effect.id] }).catch(toastError)}
            />
          </li>
        );
      })}
    </ul>
  );
}
