import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { date } from '../../../../shared/format/date.ts';
import type { Measurement } from '../../../../shared/model/instrument.ts';
import { unitOf } from '../../../../shared/rules/measures.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast, toastError } from '../../../state/toast.ts';
import { ComboInput } from '../../../ui/combo-input.tsx';
import { Field } from '../../../ui/field.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { closeDialog } from '../requests.ts';
import { useInstrument } from '../use-instrument.ts';
import { measureText } from '../words.ts';
import styles from './dialog-body.module.css';
import { FormDialog } from './form-dialog.tsx';
import { numberOf } from './number-of.ts';
import { useSubmit } from '../../../state/use-submit.ts';

/** Records a figure of a measure, shows those there are, and lets one of them be put right. */
export function MeasureDialog({ measureId }: { readonly measureId: string }) {
  const { state: stored, content } = useInstrument();
  const taken = stored.measurements.filter((one) => one.measureId === measureId);
  const last = taken.at(-1);
  const [edited, setEdited] = useState<Measurement | null>(null);
  const [value, setValue] = useState('');
  const [takenOn, setTakenOn] = useState(stored.today);
  const [source, setSource] = useState('');
  const [owner, setOwner] = useState(last?.owner ?? '');
  const [denominator, setDenominator] = useState(last?.denominator ?? '');
  const state = useSubmit();
  const edit = (one: Measurement | null) => {
    setEdited(one);
    setValue(one === null ? '' : String(one.value));
    setTakenOn(one?.takenOn ?? stored.today);
    setSource(one?.source ?? '');
    setOwner((one ?? last)?.owner ?? '');
    setDenominator((one ?? last)?.denominator ?? '');
  };
  const measure = content.flatMap(({ measures }) => measures).find(({ id }) => id === measureId);
  if (!measure) return null;
  const setting = stored.settings.find((one) => one.measureId === measureId) ?? null;
  const unit = unitOf(measure, setting);
  const number = numberOf(value);
  const missing =
    value.trim() === ''
      ? t('responsibilities.measure.noValue')
      : number === null
        ? t('responsibilities.measure.noNumber')
        : takenOn === ''
          ? t('responsibilities.measure.noDay')
          : null;
  const store = () =>
    number !== null &&
    state.submit(async () => {
      const figure = { value: number, takenOn, source, owner, denominator };
      if (edited === null) await api.measures.record({ measureId, ...figure, note: '' });
      else await api.measures.update({ id: edited.id, patch: figure });
      closeDialog();
      toast({
        text: t(edited === null ? 'responsibilities.measure.done' : 'responsibilities.measure.changed'),
        undo: true,
      });
    });
  return (
    <FormDialog
      size="medium"
      title={measure.metric}
      description={measure.note}
      submitLabel={t(edited === null ? 'responsibilities.measure.record' : 'responsibilities.measure.change')}
      state={state}
      missing={missing}
      onSubmit={store}
    >
      {edited !== null && (
        <p className={styles.editing} role="status">
          {t('responsibilities.measure.editing', { day: date(edited.takenOn) })}{' '}
          <LinkButton onClick={() => edit(null)}>{t('responsibilities.measure.another')}</LinkButton>
        </p>
      )}
      <div className={styles.pair}>
        <Field
          label={t('responsibilities.measure.value')}
          required
          error={
            state.problemOf('value') ??
            (value.trim() !== '' && number === null ? t('responsibilities.measure.noNumber') : null)
          }
        >
          {(control) => <TextInput {...control} numeric unit={unit} value={value} onValueChange={setValue} />}
        </Field>
        <Field label={t('responsibilities.measure.takenOn')} required error={state.problemOf('takenOn')}>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              max={stored.today}
              value={takenOn}
              onValueChange={setTakenOn}
            />
          )}
        </Field>
        <Field label={t('responsibilities.measure.source')}>
          {(control) => <TextInput {...control} value={source} onValueChange={setSource} maxLength={500} />}
        </Field>
        <Field label={t('responsibilities.measure.owner')}>
          {(control) => <TextInput {...control} value={owner} onValueChange={setOwner} maxLength={200} />}
        </Field>
      </div>
      {measure.denominators.length > 0 && (
        <Field
          label={t('responsibilities.measure.denominator')}
          required
          hint={t('responsibilities.measure.denominatorHint')}
          error={state.problemOf('denominator')}
        >
          {(control) => (
            <ComboInput
              {...control}
              value={denominator}
              onValueChange={setDenominator}
              suggestions={measure.denominators}
            />
          )}
        </Field>
      )}
      {taken.length > 0 && <Taken taken={taken} unit={unit} edited={edited} onEdit={edit} />}
    </FormDialog>
  );
}

interface TakenProps {
  readonly taken: readonly Measurement[];
  readonly unit: string;
  /** The figure in the form. */
  readonly edited: Measurement | null;
  readonly onEdit: (one: Measurement | null) => void;
}

function Taken({ taken, unit, edited, onEdit }: TakenProps) {
  const remove = (id: string) => {
    if (id === edited?.id) onEdit(null);
    void api.measures
      .remove({ id })
      .then(() => toast({ text: t('responsibilities.measure.removed'), undo: true }), toastError);
  };
  return (
    <table className={styles.taken} aria-label={t('responsibilities.measure.taken')}>
      <thead>
        <tr>
          <th scope="col">{t('responsibilities.measure.takenOn')}</th>
          <th scope="col">{t('responsibilities.measure.value')}</th>
          <th scope="col">{t('responsibilities.measure.source')}</th>
          <th scope="col">{t('responsibilities.measure.owner')}</th>
          <th scope="col" aria-label={t('responsibilities.measure.edits')} />
        </tr>
      </thead>
      <tbody>
        {taken.toReversed().map((one) => (
          <tr key={one.id} aria-current={one.id === edited?.id ? 'true' : undefined}>
            <td>{date(one.takenOn)}</td>
            <td>{measureText(one.value, unit)}</td>
            <td>{[one.denominator, one.source].filter(Boolean).join(', ')}</td>
            <td>{one.owner}</td>
            <td>
              <IconButton
                size="small"
                icon={IconPencil}
                label={t('responsibilities.measure.edit', { day: date(one.takenOn) })}
                onClick={() => onEdit(one)}
              />
              <IconButton
                size="small"
                icon={IconTrash}
                label={t('responsibilities.measure.remove', { day: date(one.takenOn) })}
                onClick={() => remove(one.id)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
