import { IconAlertCircle } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { USUAL_LAMBDA } from '../../../../shared/engine/distributions/pert.ts';
import {
  type DraftReading,
  fieldsOf,
  RANGE_SHAPES,
  type RangeDraft,
} from '../../../../shared/rules/range-draft.ts';
import type { RangeField } from '../../../../shared/rules/range-problems.ts';
import { t } from '../../../i18n/t.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Field } from '../../../ui/field.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import styles from './range-fields.module.css';
import { fieldLabel, problemWords } from './range-words.ts';

const SHAPES = RANGE_SHAPES.map((value) => ({ value, label: t(`risk.shape.${value}`) }));

/** What a field that may stay blank then means. */
const OPEN: Readonly<Partial<Record<RangeField, string>>> = {
  weight: String(USUAL_LAMBDA),
  floor: t('risk.range.open'),
  ceiling: t('risk.range.open'),
};

export interface RangeFieldsProps {
  /** Names the group, for screen readers. */
  readonly label: string;
  /** The place of the factor, by which the fields are found. */
  readonly node?: string;
  readonly draft: RangeDraft;
  readonly reading: DraftReading;
  readonly onChange: (patch: Partial<RangeDraft>) => void;
}

/** The shape of a range and the values it needs, with what is wrong right below them, each by its name. */
export function RangeFields({ label, node, draft, reading, onChange }: RangeFieldsProps) {
  const id = useId();
  // While someone types, what is still missing is no fault.
  const [inside, setInside] = useState(false);
  const problems = reading.state === 'wrong' ? reading.problems : {};
  const fields = fieldsOf(draft.shape);
  return (
    <div
      onFocus={() => setInside(true)}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setInside(false)}
    >
      <fieldset
        data-range-fields={node}
        aria-label={label}
        className={classNames(styles.fields, fields.length > 4 && styles.many)}
      >
        {fields.map(({ field, needed }) => {
          const wrong = problems[field] !== undefined;
          return (
            <Field key={field} label={fieldLabel(draft.shape, field)}>
              {(control) => (
                <TextInput
                  {...control}
                  aria-invalid={wrong || undefined}
                  aria-describedby={wrong ? `${id}-${field}` : undefined}
                  numeric
                  value={draft[field]}
                  placeholder={needed ? undefined : OPEN[field]}
                  wanted={!inside && reading.state === 'incomplete' && reading.missing.includes(field)}
                  onValueChange={(text) => onChange({ [field]: text })}
                />
              )}
            </Field>
          );
        })}
        <Field label={t('risk.range.shape')} className={styles.shape}>
          {(control) => (
            <Select
              {...control}
              value={draft.shape}
              options={SHAPES}
              onValueChange={(shape) => onChange({ shape })}
            />
          )}
        </Field>
      </fieldset>
      <div aria-live="polite" className={styles.problems}>
        {fields.map(({ field }) => {
          const problem = problems[field];
          return (
            problem && (
              <p key={field} id={`${id}-${field}`}>
                <Icon of={IconAlertCircle} size={14} />
                {t('risk.range.problem', {
                  field: fieldLabel(draft.shape, field),
                  problem: problemWords(problem),
                })}
              </p>
            )
          );
        })}
      </div>
    </div>
  );
}
