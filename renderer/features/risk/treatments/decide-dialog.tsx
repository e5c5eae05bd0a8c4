import { useState } from 'react';
import { money, moneyTick } from '../../../../shared/format/money.ts';
import { percent } from '../../../../shared/format/probability.ts';
import { NO_FIGURE } from '../../../../shared/format/spaces.ts';
import { api, useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast } from '../../../state/toast.ts';
import { useSubmit } from '../../../state/use-submit.ts';
import { Field } from '../../../ui/field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { Nobody } from '../people/nobody.tsx';
import { useRegister } from '../register.ts';
import { storeDrafts } from '../store-draft.ts';
import { optionName } from './option-words.ts';
import type { OptionRow } from './option-rows.ts';
import type { TreatmentOption } from './options.ts';
import styles from './treatment-panel.module.css';

export interface DecideDialogProps {
  readonly scenarioId: string;
  readonly option: TreatmentOption;
  readonly row: OptionRow | undefined;
  readonly onClose: () => void;
}

/** Who chooses what, and why. The options are simulated in full and stored, then the decision rests on those figures. */
export function DecideDialog({ scenarioId, option, row, onClose }: DecideDialogProps) {
  const { currency } = useRegister().engagement;
  const known = useRead('people', 'list', {}).data;
  const people = known ?? [];
  const [personId, setPersonId] = useState('');
  const [reason, setReason] = useState('');
  // Nothing is missing before it was asked for.
  const [tried, setTried] = useState(false);
  const { busy, failure, submit, clear } = useSubmit();
  const name = optionName(option);
  const title =
    option.treatmentIds.length === 0 ? t('risk.decide.acceptTitle') : t('risk.decide.title', { name });
  const whole = personId !== '' && reason.trim() !== '';
  const decide = () => {
    setTried(true);
    if (!whole) return;
    submit(async () => {
      // What was typed a moment ago is meant, and the figures decided on are those of what is stored.
      await storeDrafts();
      await api.evaluations.run({ scenarioId });
      await api.decisions.decide({ scenarioId, treatmentIds: [...option.treatmentIds], personId, reason });
      onClose();
      toast({ text: t('risk.decide.done') });
    });
  };
  const amount = (value: number | null | undefined) =>
    value === null || value === undefined ? NO_FIGURE : money(currency, value);
  return (
    <FormDialog
      size="medium"
      onClose={onClose}
      closeLabel={t('app.close')}
      cancelLabel={t('app.cancel')}
      submitLabel={t('risk.decide.record')}
      title={title}
      description={t('risk.decide.text')}
      busy={busy}
      failure={failure}
      onSubmit={decide}
    >
      <dl className={styles.figures}>
        <div>
          <dt>{t('risk.figures.mean')}</dt>
          <dd>{amount(row?.result.mean)}</dd>
        </div>
        <div>
          <dt>{t('risk.option.benefit')}</dt>
          <dd>{amount(row?.netBenefit)}</dd>
        </div>
        {row?.breaches.map(({ loss, probability }) => (
          <div key={loss}>
            <dt>{t('risk.decide.limit', { loss: moneyTick(currency, loss) })}</dt>
            <dd>{percent(probability, 1)}</dd>
          </div>
        ))}
      </dl>
      {known?.length === 0 && <Nobody onLeave={onClose} />}
      <Field
        label={t('risk.decide.who')}
        note={t('risk.required')}
        error={tried && personId === '' ? t('risk.decide.whoMissing') : null}
        required
      >
        {(control) => (
          <Select
            {...control}
            value={personId}
            options={people.map(({ id, name: who }) => ({ value: id, label: who }))}
            placeholder={t('risk.people.choose')}
            onValueChange={(id) => {
              setPersonId(id);
              clear();
            }}
          />
        )}
      </Field>
      <Field
        label={t('risk.decide.reason')}
        note={t('risk.required')}
        error={tried && reason.trim() === '' ? t('risk.people.reasonMissing') : null}
        required
      >
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            value={reason}
            maxLength={4000}
            placeholder={t('risk.decide.reasonHint')}
            onValueChange={(text) => {
              setReason(text);
              clear();
            }}
          />
        )}
      </Field>
    </FormDialog>
  );
}
