import type { ScenarioTemplate } from '../../../shared/contract/templates.ts';
import { useRead } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { Field } from '../../ui/field.tsx';
import { Message } from '../../ui/message.tsx';
import { Select } from '../../ui/select.tsx';

export interface TemplateChoiceProps {
  readonly value: string;
  readonly onChoose: (template: ScenarioTemplate | null) => void;
}

/** What a scenario begins with: nothing, or a threat to AI with its tree, example ranges and treatments. */
export function TemplateChoice({ value, onChoose }: TemplateChoiceProps) {
  const { data } = useRead('templates', 'list', {});
  const chosen = data?.templates.find(({ id }) => id === value);
  return (
    <>
      <Field
        label={t('risk.template')}
        hint={
          chosen &&
          t('risk.template.gives', {
            factors: chosen.factors.length,
            treatments: chosen.treatments.length,
            techniques: chosen.techniques.map(({ id }) => id).join(', '),
          })
        }
      >
        {(control) => (
          <Select
            {...control}
            value={value}
            clearable
            placeholder={t('risk.template.blank')}
            options={(data?.templates ?? []).map(({ id, title }) => ({ value: id, label: title }))}
            onValueChange={(id) => onChoose(data?.templates.find((one) => one.id === id) ?? null)}
          />
        )}
      </Field>
      {chosen && data && (
        <Message tone="warn" title={t('risk.template.examples')}>
          {data.note}
        </Message>
      )}
    </>
  );
}
