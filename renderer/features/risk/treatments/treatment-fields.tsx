import { type Treatment, TREATMENT_STATUSES } from '../../../../shared/model/treatment.ts';
import { parseAmount } from '../../../../shared/rules/amount.ts';
import { amountText } from '../../../../shared/rules/amount-text.ts';
import { t } from '../../../i18n/t.ts';
import { inputErrorText } from '../../../state/toast.ts';
import { Field } from '../../../ui/field.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { useRegister } from '../register.ts';
import styles from './treatment-panel.module.css';

/** A treatment while it is typed. */
export interface FieldDraft {
  readonly title: string;
  readonly cost: string;
  readonly owner: string;
  readonly costBasis: string;
  readonly status: Treatment['status'];
}

const STATUSES = TREATMENT_STATUSES.map((value) => ({ value, label: t(`risk.treatments.status.${value}`) }));

export const fieldsOfTreatment = (treatment: Treatment | null): FieldDraft => ({
  title: treatment?.title ?? '',
  cost: treatment?.annualCost == null ? '' : amountText(treatment.annualCost),
  owner: treatment?.owner ?? '',
  costBasis: treatment?.costBasis ?? '',
  status: treatment?.status ?? 'proposed',
});

/** What is wrong with the cost, in words; null when it can be read or is blank. */
export function costProblem({ cost }: FieldDraft): string | null {
  try {
    if (cost.trim() !== '') parseAmount(cost);
    return null;
  } catch (error) {
    return inputErrorText(error);
  }
}

/** What a draft says. @throws RangeError in words when the cost cannot be read */
export function readFields({ title, cost, owner, costBasis, status }: FieldDraft) {
  return {
    title: title.trim(),
    annualCost: cost.trim() === '' ? null : parseAmount(cost),
    owner: owner.trim(),
    costBasis,
    status,
  };
}

export interface TreatmentFieldsProps {
  readonly draft: FieldDraft;
  /** What is wrong with the title. */
  readonly untitled: string | null;
  /** What is wrong with the cost. */
  readonly unpriced: string | null;
  readonly onChange: (patch: Partial<FieldDraft>) => void;
}

/** What a treatment is, what it costs a year, and who answers for it. */
export function TreatmentFields({ draft, untitled, unpriced, onChange }: TreatmentFieldsProps) {
  const { currency } = useRegister().engagement;
  const text = (field: 'title' | 'cost' | 'owner' | 'costBasis', longest: number) => ({
    value: draft[field],
    maxLength: longest,
    onValueChange: (value: string) => onChange({ [field]: value }),
  });
  return (
    <>
      <Field label={t('risk.treatments.title')} note={t('risk.required')} error={untitled} required>
        {(control) => (
          <TextInput {...control} {...text('title', 300)} placeholder={t('risk.treatments.titleHint')} />
        )}
      </Field>
      <div className={styles.trio}>
        <Field label={t('risk.option.cost')} error={unpriced}>
          {(control) => <TextInput {...control} {...text('cost', 40)} numeric unit={currency} />}
        </Field>
        <Field label={t('risk.treatments.owner')}>
          {(control) => <TextInput {...control} {...text('owner', 200)} />}
        </Field>
        <Field label={t('risk.treatments.status')}>
          {(control) => (
            <Select
              {...control}
              value={draft.status}
              options={STATUSES}
              onValueChange={(status) => onChange({ status })}
            />
          )}
        </Field>
      </div>
      <Field label={t('risk.treatments.basis')}>
        {(control) => (
          <TextInput {...control} {...text('costBasis', 4000)} placeholder={t('risk.treatments.basisHint')} />
        )}
      </Field>
    </>
  );
}
