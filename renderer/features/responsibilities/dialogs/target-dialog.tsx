import { useState } from 'react';
import { MEASURE_DIRECTIONS } from '../../../../shared/model/instrument.ts';
import { STALE_AFTER_DAYS, targetInForce, unitOf } from '../../../../shared/rules/measures.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { ComboInput } from '../../../ui/combo-input.tsx';
import { Field } from '../../../ui/field.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { closeDialog } from '../requests.ts';
import { targetText } from '../sitting/measure-row.tsx';
import { useInstrument } from '../use-instrument.ts';
import styles from './dialog-body.module.css';
import { FormDialog } from './form-dialog.tsx';
import { numberOf } from './number-of.ts';
import { useSubmit } from '../../../state/use-submit.ts';

/** How the organisation reads a measure: its own target, who set it, its scale, and when a figure is out of date. */
export function TargetDialog({ measureId }: { readonly measureId: string }) {
  const { state: stored, content, people } = useInstrument();
  const measure = content.flatMap(({ measures }) => measures).find(({ id }) => id === measureId);
  const setting = stored.settings.find((one) => one.measureId === measureId) ?? null;
  const [target, setTarget] = useState(textOf(setting?.target ?? measure?.suggestedTarget ?? null));
  const [direction, setDirection] = useState(setting?.direction ?? measure?.direction ?? 'at least');
  const [strict, setStrict] = useState(setting?.strict ?? measure?.strict ?? false);
  const [setBy, setSetBy] = useState(setting?.setBy ?? '');
  const [unit, setUnit] = useState(setting?.unit ?? '');
  const [age, setAge] = useState(String(setting?.staleAfterDays ?? STALE_AFTER_DAYS));
  const state = useSubmit();
  if (!measure) return null;
  const number = numberOf(target);
  const days = numberOf(age);
  const badTarget = target.trim() !== '' && number === null ? t('responsibilities.measure.noNumber') : null;
  const badAge =
    days === null || !Number.isInteger(days) || days < 1 ? t('responsibilities.target.badAge') : null;
  const store = () =>
    days !== null &&
    state.submit(async () => {
      await api.measures.set({
        measureId,
        target: number,
        direction,
        strict,
        setBy,
        setOn: number === null ? null : stored.today,
        unit,
        owner: setting?.owner ?? '',
        staleAfterDays: days,
      });
      closeDialog();
      toast({ text: t('responsibilities.target.done'), undo: true });
    });
  const unset = () =>
    state.submit(async () => {
      await api.measures.unset({ measureId });
      closeDialog();
      toast({ text: t('responsibilities.target.back'), undo: true });
    });
  return (
    <FormDialog
      size="medium"
      title={t('responsibilities.target.title')}
      description={`${measure.metric}. ${targetText(measure, targetInForce(measure, null), unitOf(measure, null))}`}
      submitLabel={t('responsibilities.target.store')}
      state={state}
      missing={badTarget ?? badAge}
      onSubmit={store}
      more={
        setting && (
          <Button variant="ghost" onClick={unset}>
            {t('responsibilities.target.unset')}
          </Button>
        )
      }
    >
      <div className={styles.pair}>
        <Field
          label={t('responsibilities.target.value')}
          hint={t('responsibilities.target.valueHint')}
          error={badTarget ?? state.problemOf('target')}
        >
          {(control) => (
            <TextInput
              {...control}
              numeric
              unit={unit.trim() === '' ? unitOf(measure, null) : unit}
              value={target}
              onValueChange={setTarget}
            />
          )}
        </Field>
        <Field label={t('responsibilities.target.direction')} error={state.problemOf('direction')}>
          {(control) => (
            <Select
              {...control}
              value={direction}
              onValueChange={(value) =>
                setDirection(MEASURE_DIRECTIONS.find((one) => one === value) ?? direction)
              }
              options={MEASURE_DIRECTIONS.map((value) => ({
                value,
                label: t(`responsibilities.direction.${value}`),
              }))}
            />
          )}
        </Field>
        <Field label={t('responsibilities.target.setBy')} error={state.problemOf('setBy')}>
          {(control) => (
            <ComboInput
              {...control}
              value={setBy}
              onValueChange={setSetBy}
              suggestions={people.map(({ name }) => name)}
            />
          )}
        </Field>
        <Field
          label={t('responsibilities.target.unit')}
          hint={t(
            measure.needsScale ? 'responsibilities.target.scaleHint' : 'responsibilities.target.unitHint',
          )}
          error={state.problemOf('unit')}
        >
          {(control) => <TextInput {...control} value={unit} onValueChange={setUnit} maxLength={100} />}
        </Field>
        <Field label={t('responsibilities.target.age')} error={badAge ?? state.problemOf('staleAfterDays')}>
          {(control) => (
            <TextInput
              {...control}
              numeric
              unit={t('responsibilities.target.days')}
              value={age}
              onValueChange={setAge}
            />
          )}
        </Field>
      </div>
      <Checkbox checked={strict} onCheckedChange={setStrict} label={t('responsibilities.target.strict')} />
    </FormDialog>
  );
}

const textOf = (value: number | null): string => (value === null ? '' : String(value));
