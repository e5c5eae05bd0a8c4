import { useState } from 'react';
import { money } from '../../../../shared/format/money.ts';
import { percent } from '../../../../shared/format/probability.ts';
import { NO_FIGURE } from '../../../../shared/format/spaces.ts';
import { api, useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { errorText, toast } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
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
  const people = useRead('people', 'list', {}).data ?? [];
  const [personId, setPersonId] = useState('');
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const name = optionName(option);
  const title =
    option.treatmentIds.length === 0 ? t('risk.decide.acceptTitle') : t('risk.decide.title', { name });
  const decide = async () => {
    if (busy) return;
    if (personId === '') return setFailure(t('risk.decide.whoMissing'));
    if (reason.trim() === '') return setFailure(t('risk.people.reasonMissing'));
    setBusy(true);
    try {
      // What was typed a moment ago is meant, and the figures decided on are those of what is stored.
      await storeDrafts();
      await api.evaluations.run({ scenarioId });
      await api.decisions.decide({ scenarioId, treatmentIds: [...option.treatmentIds], personId, reason });
      onClose();
      toast({ text: t('risk.decide.done') });
    } catch (error) {
      setFailure(errorText(error));
    } finally {
      setBusy(false);
    }
  };
  const amount = (value: number | null | undefined) =>
    value === null || value === undefined ? NO_FIGURE : money(currency, value);
  return (
    <Dialog
      open
      size="medium"
      onClose={onClose}
      onSubmit={() => void decide()}
      closeLabel={t('app.close')}
      title={title}
      description={t('risk.decide.text')}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t('risk.decide.record')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <dl className={styles.figures}>
          <div>
            <dt>{t('risk.figures.mean')}</dt>
            <dd>{amount(row?.result.mean)}</dd>
          </div>
          <div>
            <dt>{t('risk.option.benefit')}</dt>
            <dd>{amount(row?.netBenefit)}</dd>
          </div>
          <div>
            <dt>{t('risk.decide.limits')}</dt>
            <dd>
              {row?.breaches
                .map(({ loss, probability }) => `${money(currency, loss)}: ${percent(probability, 1)}`)
                .join(', ') || NO_FIGURE}
            </dd>
          </div>
        </dl>
        <Field
          label={t('risk.decide.who')}
          hint={people.length === 0 ? t('risk.trainer.nobody') : undefined}
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
                setFailure(null);
              }}
            />
          )}
        </Field>
        <Field label={t('risk.decide.reason')} error={failure} required>
          {(control) => (
            <TextArea
              {...control}
              rows={3}
              value={reason}
              maxLength={4000}
              placeholder={t('risk.decide.reasonHint')}
              onValueChange={(text) => {
                setReason(text);
                setFailure(null);
              }}
            />
          )}
        </Field>
      </div>
    </Dialog>
  );
}
