import { useId, useState } from 'react';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast } from '../../../state/toast.ts';
import { Field } from '../../../ui/field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { closeDialog } from '../requests.ts';
import { useInstrument } from '../use-instrument.ts';
import { dimensionName } from '../words.ts';
import styles from './dialog-body.module.css';
import { FormDialog } from './form-dialog.tsx';
import { subjectText } from './subject-text.ts';
import { useSubmit } from '../../../state/use-submit.ts';

/** Why a question does not apply. */
export function SetAsideDialog({ questionId }: { readonly questionId: string }) {
  const { me, content } = useInstrument();
  const [reason, setReason] = useState('');
  const state = useSubmit();
  return (
    <FormDialog
      title={t('responsibilities.setAside.title')}
      description={subjectText(content, questionId)}
      submitLabel={t('responsibilities.setAside')}
      state={state}
      missing={reason.trim() === '' ? t('responsibilities.setAside.why') : null}
      onSubmit={() =>
        state.submit(async () => {
          await api.responsibilities.setAside({ personId: me.id, questionId, reason });
          closeDialog();
        })
      }
    >
      <Field label={t('responsibilities.reason')} required error={state.problemOf('reason')}>
        {(control) => <TextArea {...control} value={reason} onValueChange={setReason} maxLength={4000} />}
      </Field>
    </FormDialog>
  );
}

/** Why a dimension, or the whole responsibility, does not apply. It then leaves every denominator. */
export function ApplicableDialog({
  responsibilityId,
  dimensionId,
}: {
  readonly responsibilityId: string;
  readonly dimensionId: string;
}) {
  const { me, content, units } = useInstrument();
  const [scope, setScope] = useState<'dimension' | 'all'>('dimension');
  const [reason, setReason] = useState('');
  const state = useSubmit();
  const name = useId();
  const unit = units.find((one) => one.content.id === responsibilityId);
  const asked = unit?.dimensions.filter(({ standing }) => standing.state !== 'not asked') ?? [];
  const dimension = asked.find(({ id }) => id === dimensionId);
  const ids = scope === 'all' || !dimension ? asked.map(({ id }) => id) : [dimension.id];
  const store = () =>
    state.submit(async () => {
      await api.responsibilities.setApplicable({ dimensionIds: ids, reason, personId: me.id });
      closeDialog();
      toast({ text: t('responsibilities.applicable.done', { count: ids.length }), undo: true });
    });
  return (
    <FormDialog
      title={t('responsibilities.applicable.title')}
      description={subjectText(content, responsibilityId)}
      submitLabel={t('responsibilities.applicable.set')}
      state={state}
      missing={reason.trim() === '' ? t('responsibilities.setAside.why') : null}
      onSubmit={store}
    >
      <fieldset className={styles.options}>
        <legend>{t('responsibilities.applicable.what')}</legend>
        {dimension && (
          <label className={styles.option}>
            <input
              type="radio"
              name={name}
              checked={scope === 'dimension'}
              onChange={() => setScope('dimension')}
            />
            {t('responsibilities.applicable.dimension', { dimension: dimensionName(dimension.dimension) })}
          </label>
        )}
        <label className={styles.option}>
          <input
            type="radio"
            name={name}
            checked={scope === 'all' || !dimension}
            onChange={() => setScope('all')}
          />
          {t('responsibilities.applicable.all', { count: asked.length })}
        </label>
      </fieldset>
      <Field label={t('responsibilities.reason')} required hint={t('responsibilities.applicable.hint')}>
        {(control) => <TextArea {...control} value={reason} onValueChange={setReason} maxLength={4000} />}
      </Field>
    </FormDialog>
  );
}
