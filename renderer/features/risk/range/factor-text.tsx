import type { KeyboardEvent } from 'react';
import type { TreeFactor } from '../../../../shared/rules/scenario-factors.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { Field } from '../../../ui/field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { useSavedDraft } from '../../../ui/use-saved-draft.ts';

const LONGEST = { rationale: 4_000, source: 2_000, unit: 100 };

export interface FactorTextProps {
  readonly scenarioId: string;
  readonly place: TreeFactor;
  readonly field: keyof typeof LONGEST;
}

/** Why a range is believed, what it rests on, or what it counts; saved on leaving the field. */
export function FactorText({ scenarioId, place: { node, factor }, field }: FactorTextProps) {
  const stored = factor?.[field] ?? '';
  const store = async (text: string) => {
    await api.factors.set({ scenarioId, node, patch: { [field]: text } });
  };
  const edit = useSavedDraft(stored, store);
  const shared = {
    maxLength: LONGEST[field],
    placeholder: t(`risk.text.${field}.hint`),
    value: edit.draft,
    readOnly: edit.saving,
    onFocus: () => {
      if (!edit.editing) edit.begin();
    },
    onValueChange: edit.change,
    onBlur: () => void edit.commit(),
  };
  const leave = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    edit.revert();
    event.currentTarget.blur();
  };
  return (
    <Field label={t(`risk.text.${field}`)} error={edit.error}>
      {(control) =>
        field === 'rationale' ? (
          <TextArea {...control} {...shared} data-factor-reason={node} rows={2} onKeyDown={leave} />
        ) : (
          <TextInput {...control} {...shared} onKeyDown={leave} />
        )
      }
    </Field>
  );
}
