import type { FactorEstimates } from '../../../../shared/contract/risk.ts';
import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import type { TreeFactor } from '../../../../shared/rules/scenario-factors.ts';
import { useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { BlindRound } from './blind-round.tsx';
import { ShownRound } from './shown-round.tsx';

export interface PeopleProps {
  readonly scenario: LinkedScenario;
  readonly place: TreeFactor;
  /** Undefined until somebody gave a range. */
  readonly said: FactorEstimates | undefined;
}

/** Estimates of several people: each alone first, then shown to everybody and brought together. */
export function People({ scenario, place, said }: PeopleProps) {
  const people = useRead('people', 'list', {}).data;
  if (people === undefined) return <SkeletonRows label={t('app.loading')} rows={3} rowHeight={32} />;
  if (said?.revealed) return <ShownRound scenario={scenario} place={place} said={said} people={people} />;
  return <BlindRound scenario={scenario} place={place} said={said} people={people} />;
}
