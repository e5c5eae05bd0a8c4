import { IconArrowsHorizontal, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import type { FactorEstimates, ShownEstimate } from '../../../../shared/contract/risk.ts';
import type { Distribution } from '../../../../shared/model/distribution.ts';
import type { Person } from '../../../../shared/model/engagement.ts';
import type { CombiningMethod } from '../../../../shared/model/factor.ts';
import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import type { TreeFactor } from '../../../../shared/rules/scenario-factors.ts';
import { api, useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { errorText, toastError } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { AgreeForm } from './agree-form.tsx';
import styles from './people.module.css';
import { RangesChart } from './ranges-chart.tsx';
import { isWorthATalk, spreadWords } from './spread-words.ts';

export interface ShownRoundProps {
  readonly scenario: LinkedScenario;
  readonly place: TreeFactor;
  readonly said: FactorEstimates;
  readonly people: readonly Person[];
}

/** A round that is shown to everybody: the ranges side by side, and what is agreed. */
export function ShownRound({ scenario, place, said, people }: ShownRoundProps) {
  const at = { scenarioId: scenario.id, node: place.node };
  const [method, setMethod] = useState<CombiningMethod>('equal');
  const [personId, setPersonId] = useState<string>('');
  const pooling = method === 'chosen' ? 'equal' : method;
  const preview = useRead(
    'estimates',
    'preview',
    { ...at, method: pooling },
    { enabled: method !== 'chosen' },
  );
  const shown = said.estimates.filter(
    (one): one is ShownEstimate & { distribution: Distribution } =>
      one.round === said.round && one.distribution !== null,
  );
  const picked = shown.find((one) => one.personId === personId)?.distribution ?? null;
  const proposed = method === 'chosen' ? picked : (preview.data?.distribution ?? null);
  const agreed = place.factor?.distribution ?? null;
  const combined =
    proposed === null
      ? agreed && { label: t('risk.people.agreedRange'), distribution: agreed }
      : { label: t(`risk.people.combined.${method}`), distribution: proposed };
  const { disagreement } = said;
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? t('risk.people.gone');
  return (
    <div className={styles.shown}>
      <RangesChart quantity={place.quantity} said={said} shown={shown} people={people} combined={combined} />
      <div className={styles.below}>
        {disagreement && (
          <p className={styles.talk}>
            <Chip outlined icon={IconArrowsHorizontal}>
              {spreadWords(disagreement, place.quantity)}
            </Chip>
            {isWorthATalk(disagreement, place.quantity) &&
              t('risk.people.speak', {
                first: nameOf(disagreement.lowestPersonId),
                second: nameOf(disagreement.highestPersonId),
              })}
          </p>
        )}
        <AgreeForm
          place={place}
          scenario={scenario}
          method={method}
          onMethod={setMethod}
          personId={personId}
          onPerson={setPersonId}
          people={shown.map((one) => ({ value: one.personId, label: nameOf(one.personId) }))}
          proposed={proposed}
          refusal={method !== 'chosen' && preview.error ? errorText(preview.error) : null}
          weights={method === 'calibrated' ? (preview.data?.weights ?? []) : []}
        />
        <Button
          variant="quiet"
          icon={IconRefresh}
          onClick={() => void api.estimates.again(at).catch(toastError)}
        >
          {t('risk.people.again')}
        </Button>
      </div>
    </div>
  );
}
