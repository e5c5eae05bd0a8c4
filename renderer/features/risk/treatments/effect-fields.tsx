import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import { type EffectChange, SCALED_PARTS } from '../../../../shared/model/treatment.ts';
import type { FactorQuantity } from '../../../../shared/rules/factor-nodes.ts';
import { draftOf, type RangeDraft, readDraft } from '../../../../shared/rules/range-draft.ts';
import { treeFactors } from '../../../../shared/rules/scenario-factors.ts';
import { t } from '../../../i18n/t.ts';
import { Field } from '../../../ui/field.tsx';
import { Select } from '../../../ui/select.tsx';
import { fullName } from '../factor-words.ts';
import { RangeFields } from '../range/range-fields.tsx';

/** An effect while it is typed: what it changes, and the range it will have or be scaled by. */
export interface EffectDraft {
  /** Place of a factor, or a part that is scaled. */
  readonly target: string;
  readonly range: RangeDraft;
}

export const NO_EFFECT: EffectDraft = { target: '', range: draftOf('probability', null) };

const scaledPart = (target: string) => SCALED_PARTS.find((part) => part === target);

const quantityOf = (scenario: LinkedScenario, target: string): FactorQuantity =>
  treeFactors(scenario).find(({ node }) => node === target)?.quantity ?? 'probability';

/** What a draft says; null while it cannot be read. */
export function readEffect(scenario: LinkedScenario, { target, range }: EffectDraft): EffectChange | null {
  const reading = readDraft(quantityOf(scenario, target), range);
  if (target === '' || reading.state !== 'ready') return null;
  const part = scaledPart(target);
  return part === undefined
    ? { kind: 'replace', node: target, distribution: reading.distribution }
    : { kind: 'scale', part, factor: reading.distribution };
}

export interface EffectFieldsProps {
  readonly scenario: LinkedScenario;
  readonly draft: EffectDraft;
  readonly onChange: (draft: EffectDraft) => void;
}

/** Which factor a treatment changes and to what range, beginning with the range it has now. */
export function EffectFields({ scenario, draft, onChange }: EffectFieldsProps) {
  const quantity = quantityOf(scenario, draft.target);
  const places = treeFactors(scenario);
  const choose = (target: string) => {
    const place = places.find(({ node }) => node === target);
    const range = draftOf(place?.quantity ?? 'probability', place?.factor?.distribution ?? null);
    onChange({ target, range });
  };
  return (
    <>
      <Field
        label={t('risk.effect.target')}
        hint={scaledPart(draft.target) === undefined ? undefined : t('risk.effect.scaleHint')}
      >
        {(control) => (
          <Select
            {...control}
            value={draft.target}
            placeholder={t('risk.effect.choose')}
            options={[
              ...places.map(({ node }) => ({ value: node, label: fullName(scenario, node) })),
              ...SCALED_PARTS.map((part) => ({ value: part, label: t(`risk.effect.part.${part}`) })),
            ]}
            onValueChange={choose}
          />
        )}
      </Field>
      {draft.target !== '' && (
        <div>
          <RangeFields
            label={t('risk.effect.range')}
            draft={draft.range}
            reading={readDraft(quantity, draft.range)}
            onChange={(patch) => onChange({ ...draft, range: { ...draft.range, ...patch } })}
          />
        </div>
      )}
    </>
  );
}
