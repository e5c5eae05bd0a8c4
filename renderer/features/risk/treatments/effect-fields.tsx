import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import { SCALED_PARTS } from '../../../../shared/model/treatment.ts';
import { draftOf, readDraft } from '../../../../shared/rules/range-draft.ts';
import { treeFactors } from '../../../../shared/rules/scenario-factors.ts';
import { t } from '../../../i18n/t.ts';
import { Field } from '../../../ui/field.tsx';
import { Select } from '../../../ui/select.tsx';
import { fullName } from '../factor-words.ts';
import { RangeFields } from '../range/range-fields.tsx';
import { type EffectEdit, quantityOf, scaledPart } from './effect-drafts.ts';

export interface EffectFieldsProps {
  readonly scenario: LinkedScenario;
  readonly edit: EffectEdit;
  readonly onChange: (edit: EffectEdit) => void;
}

/** Which factor a treatment changes and to what range, beginning with the range it has now. */
export function EffectFields({ scenario, edit, onChange }: EffectFieldsProps) {
  const { target, range } = edit;
  const places = treeFactors(scenario);
  const choose = (chosen: string) => {
    const place = places.find(({ node }) => node === chosen);
    const now = draftOf(place?.quantity ?? 'factor', place?.factor?.distribution ?? null);
    onChange({ target: chosen, range: now });
  };
  return (
    <>
      <Field
        label={t('risk.effect.target')}
        hint={scaledPart(target) === undefined ? undefined : t('risk.effect.scaleHint')}
      >
        {(control) => (
          <Select
            {...control}
            value={target}
            placeholder={t('risk.effect.choose')}
            options={[
              ...places.map(({ node }) => ({ value: node, label: fullName(scenario, node) })),
              ...SCALED_PARTS.map((part) => ({ value: part, label: t(`risk.effect.part.${part}`) })),
            ]}
            onValueChange={choose}
          />
        )}
      </Field>
      {target !== '' && (
        <div>
          <RangeFields
            label={t('risk.effect.range')}
            draft={range}
            reading={readDraft(quantityOf(scenario, target), range)}
            onChange={(patch) => onChange({ ...edit, range: { ...range, ...patch } })}
          />
        </div>
      )}
    </>
  );
}
