import { useEffect, useRef } from 'react';
import { ESTIMATE_NODES, type TwoEstimateScenario } from '../../../../shared/rules/two-estimates.ts';
import type { Estimated } from '../../../../shared/rules/estimate-problems.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toastError } from '../../../state/toast.ts';
import { Field } from '../../../ui/field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useSavedDraft } from '../../../ui/use-saved-draft.ts';

const LONGEST = 4_000;

/** Why a range is believed; saved on leaving the field. */
export function Rationale({
  of,
  scenario,
}: {
  readonly of: Estimated;
  readonly scenario: TwoEstimateScenario;
}) {
  const field = of === 'frequency' ? 'frequencyRationale' : 'lossRationale';
  const store = async (text: string) => {
    await api.factors.set({ scenarioId: scenario.id, node: ESTIMATE_NODES[of], patch: { rationale: text } });
  };
  const edit = useSavedDraft(scenario[field], store);
  const pending = useRef<(() => void) | null>(null);
  const unsaved = edit.editing && !edit.saving && edit.draft !== scenario[field];
  pending.current = unsaved ? () => void store(edit.draft).catch(toastError) : null;
  // Whoever goes on to another record by key never leaves the field.
  useEffect(() => () => pending.current?.(), []);
  return (
    <Field label={t('risk.reason')} error={edit.error}>
      {(control) => (
        <TextArea
          {...control}
          data-estimate-reason={of}
          rows={3}
          maxLength={LONGEST}
          placeholder={t('risk.reasonHint')}
          value={edit.draft}
          readOnly={edit.saving}
          onFocus={() => !edit.editing && edit.begin()}
          onValueChange={edit.change}
          onBlur={() => void edit.commit()}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            edit.revert();
            event.currentTarget.blur();
          }}
        />
      )}
    </Field>
  );
}
