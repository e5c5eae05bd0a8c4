import { IconEye } from '@tabler/icons-react';
import type { FactorEstimates } from '../../../../shared/contract/risk.ts';
import type { Person } from '../../../../shared/model/engagement.ts';
import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import type { TreeFactor } from '../../../../shared/rules/scenario-factors.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { localTime } from '../../../state/local-time.ts';
import { toastError } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { PersonAvatar } from '../../../ui/person-avatar.tsx';
import { trainer } from '../requests.ts';
import { GiveForm } from './give-form.tsx';
import styles from './people.module.css';

export interface BlindRoundProps {
  readonly scenario: LinkedScenario;
  readonly place: TreeFactor;
  readonly said: FactorEstimates | undefined;
  readonly people: readonly Person[];
}

/** A round in which everybody gives a range alone. Who has given one is told, what it says is not. */
export function BlindRound({ scenario, place, said, people }: BlindRoundProps) {
  const at = { scenarioId: scenario.id, node: place.node };
  const given = said?.estimates.filter((estimate) => estimate.round === said.round) ?? [];
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? t('risk.people.gone');
  return (
    <div className={styles.round}>
      <p className={styles.hint}>
        {t('risk.people.blind', { round: said?.round ?? 1 })}{' '}
        <LinkButton onClick={() => trainer.set(true)}>{t('risk.trainer.open')}</LinkButton>
      </p>
      {given.length > 0 && (
        <ul className={styles.given} aria-label={t('risk.people.given')}>
          {given.map(({ id, personId, at: when }) => (
            <li key={id}>
              <PersonAvatar name={nameOf(personId)} />
              <span className={styles.name}>{nameOf(personId)}</span>
              <span className={styles.when}>
                {t('risk.people.givenAt', { time: localTime(when).slice(11, 16) })}
              </span>
              <LinkButton
                aria-label={t('risk.people.withdrawOf', { name: nameOf(personId) })}
                onClick={() => void api.estimates.withdraw({ ...at, personId }).catch(toastError)}
              >
                {t('risk.people.withdraw')}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
      <GiveForm
        key={given.length}
        scenario={scenario}
        place={place}
        people={people}
        given={new Set(given.map(({ personId }) => personId))}
      />
      {given.length > 0 && (
        <div className={styles.actions}>
          <Button icon={IconEye} onClick={() => void api.estimates.reveal(at).catch(toastError)}>
            {t('risk.people.reveal', { count: given.length })}
          </Button>
          <span className={styles.hint}>{t('risk.people.revealFinal')}</span>
        </div>
      )}
    </div>
  );
}
