import type { HistoryEntry } from '../../../../shared/contract/engagement.ts';
import type { TreatmentView } from '../../../../shared/contract/treatments.ts';
import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import { Effect } from '../../../../shared/model/treatment.ts';
import { t } from '../../../i18n/t.ts';
import { effectWords } from '../treatments/effect-words.ts';

/** One entry of the history of an effect on a scenario: whose it is, and what it changed from and to. */
export function effectHistoryWords(
  { recordId, before, after }: HistoryEntry,
  scenario: LinkedScenario,
  treatments: readonly TreatmentView[],
  currency: string,
): string {
  const id = (before ?? after)?.['treatmentId'];
  const owner = treatments.find(
    (treatment) => treatment.id === id || treatment.effects.some((effect) => effect.id === recordId),
  );
  const field =
    owner === undefined ? t('risk.effect.ofException') : t('risk.effect.ofTreatment', { ref: owner.ref });
  const words = (side: HistoryEntry['before']): string => {
    const change = Effect.shape.change.safeParse(side?.['change']);
    return change.success ? effectWords(scenario, change.data, currency) : '';
  };
  const [was, is] = [words(before), words(after)];
  if (was === '' && is === '')
    return t('risk.history.edited', { field: t('risk.effect.reasonOf', { name: field }) });
  if (is === '') return t('risk.history.cleared', { field, before: was });
  return was === ''
    ? t('risk.history.set', { field, after: is })
    : t('risk.history.changed', { field, before: was, after: is });
}
