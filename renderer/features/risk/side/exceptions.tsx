import { IconPencil } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ExceptionView } from '../../../../shared/contract/exceptions.ts';
import { meanAnnualLoss } from '../../../../shared/engine/analysis/contributions.ts';
import { validateScenario } from '../../../../shared/engine/validate.ts';
import { money } from '../../../../shared/format/money.ts';
import { dependenceOf } from '../../../../shared/rules/dependence.ts';
import { engineScenario } from '../../../../shared/rules/engine-scenario.ts';
import { isInForce } from '../../../../shared/rules/exceptions.ts';
import { treatedScenario } from '../../../../shared/rules/treated-scenario.ts';
import { t } from '../../../i18n/t.ts';
import { useGoTo } from '../../../state/route.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { type ScenarioEntry, useRegister } from '../register.ts';
import { effectWords } from '../treatments/effect-words.ts';
import { ExceptionEffectsDialog } from './exception-effects-dialog.tsx';
import styles from './exceptions.module.css';

/** Exceptions that touch the scenario: what each changes in it, and what that adds to an average year. */
export function Exceptions({ entry }: { readonly entry: ScenarioEntry }) {
  const goTo = useGoTo();
  const [edited, setEdited] = useState<ExceptionView | null>(null);
  if (entry.exceptions.length === 0)
    return (
      <p className={styles.none}>
        {t('risk.excepted.none')}{' '}
        <LinkButton onClick={() => goTo('/exceptions')}>{t('risk.excepted.toStep')}</LinkButton>
      </p>
    );
  return (
    <>
      <ul className={styles.list} aria-label={t('risk.field.exceptions')}>
        {entry.exceptions.map((exception) => (
          <li key={exception.id}>
            <OneException entry={entry} exception={exception} />
            <IconButton
              size="small"
              icon={IconPencil}
              label={t('risk.excepted.edit', { ref: exception.ref })}
              onClick={() => setEdited(exception)}
            />
          </li>
        ))}
      </ul>
      {edited && <ExceptionEffectsDialog entry={entry} exception={edited} onClose={() => setEdited(null)} />}
    </>
  );
}

function OneException({ entry, exception }: { entry: ScenarioEntry; exception: ExceptionView }) {
  const { currency } = useRegister().engagement;
  const goTo = useGoTo();
  const own = entry.effects.filter(({ exceptionId }) => exceptionId === exception.id);
  const added = useAdded(entry, exception.id);
  const holds = isInForce(exception.state);
  return (
    <div className={styles.one}>
      <span className={styles.head}>
        <LinkButton onClick={() => goTo(`/exceptions?id=${exception.id}`)}>{exception.ref}</LinkButton>
        {exception.title}
        <span className={styles.state}>{t(`exceptions.state.${exception.state}`)}</span>
      </span>
      {own.map(({ id, change }) => (
        <span key={id}>{effectWords(entry.scenario, change, currency)}</span>
      ))}
      <span className={styles.quiet}>
        {own.length === 0
          ? t('risk.excepted.nothing')
          : added === null
            ? t(holds ? 'risk.excepted.counts' : 'risk.excepted.idle')
            : t(holds ? 'risk.excepted.adds' : 'risk.excepted.wouldAdd', { amount: money(currency, added) })}
      </span>
    </div>
  );
}

/** What an exception adds to the mean of a year beside the others in force, exact; null while the scenario cannot be computed. */
function useAdded({ scenario, effects, excepted }: ScenarioEntry, exceptionId: string): number | null {
  const { tied } = useRegister();
  return useMemo(() => {
    const plain = engineScenario(scenario);
    const own = effects.filter((effect) => effect.exceptionId === exceptionId);
    if (plain === null || own.length === 0) return null;
    const others = excepted.filter((effect) => effect.exceptionId !== exceptionId);
    const states = [others, [...others, ...own]].map((all) => treatedScenario(plain, all));
    if (states.some((state) => validateScenario(state).length > 0)) return null;
    const ties = dependenceOf(tied, [plain]);
    const [without = 0, together = 0] = states.map((state) => meanAnnualLoss(state, ties));
    return together - without;
  }, [scenario, effects, excepted, exceptionId, tied]);
}
