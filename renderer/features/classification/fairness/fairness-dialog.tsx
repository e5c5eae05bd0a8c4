import { useEffect, useRef, useState } from 'react';
import type { ClassifiedAsset, FairnessView } from '../../../../shared/contract/classification.ts';
import { fairness } from '../../../../shared/rules/fairness.ts';
import { outcomeProblems } from '../../../../shared/rules/fairness-problems.ts';
import { api, useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { localToday } from '../../../state/local-time.ts';
import { useFirstFresh } from '../../../state/use-first-fresh.ts';
import { useSubmit } from '../../../state/use-submit.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { Message } from '../../../ui/message.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { closeDialog } from '../requests.ts';
import styles from './fairness.module.css';
import { FOUR_FIFTHS } from './figure-words.ts';
import { draftOf, EMPTY_GROUP, outcomeOf } from './group-draft.ts';
import { GroupTable } from './group-table.tsx';
import { PredictionFile } from './prediction-file.tsx';
import { FairnessResult } from './result.tsx';

export interface FairnessDialogProps {
  readonly row: ClassifiedAsset;
  readonly testId: string | null;
}

/** A fairness test: counts from a file or by hand, its convention, and what it shows while it is typed. */
export function FairnessDialog({ row, testId }: FairnessDialogProps) {
  const data = useFirstFresh(useRead('fairnessTests', 'list', { assetId: row.id }));
  if (data === undefined) return null;
  return <Form row={row} test={data.find(({ id }) => id === testId) ?? null} />;
}

function Form({ row, test }: { readonly row: ClassifiedAsset; readonly test: FairnessView | null }) {
  const [words, setWords] = useState({
    title: test?.title ?? '',
    takenOn: test?.takenOn ?? localToday(),
    attribute: test?.attribute ?? '',
    favourable: test?.favourable ?? '',
    source: test?.source ?? t('fairness.sourceHand'),
    note: test?.note ?? '',
  });
  const [threshold, setThreshold] = useState(String(test?.threshold ?? FOUR_FIFTHS));
  const [reference, setReference] = useState(test?.reference ?? '');
  const [groups, setGroups] = useState(test?.groups.map(draftOf) ?? [EMPTY_GROUP, EMPTY_GROUP]);
  const [truth, setTruth] = useState(test?.groups.every((group) => group.positives !== null) ?? true);
  const [tried, setTried] = useState(false);
  const { busy, failure, submit } = useSubmit();
  const shown = useRef<HTMLDivElement>(null);
  const [filesCounted, setFilesCounted] = useState(0);
  // What a file comes to may lie below the fold, and nothing else would say that it is there.
  useEffect(() => {
    if (filesCounted > 0) shown.current?.scrollIntoView?.({ block: 'nearest' });
  }, [filesCounted]);

  const filled = groups.filter((group) => Object.values(group).some((text) => text.trim() !== ''));
  const outcomes = filled.map((group) => outcomeOf(group, truth));
  const counted = outcomes.filter((outcome) => outcome !== null);
  const whole = counted.length === filled.length && counted.length > 0;
  const unnamed = filled.some(({ name }) => name.trim() === '');
  const wrong = whole
    ? (outcomeProblems(counted)[0]?.message ?? null)
    : t(unnamed ? 'fairness.nameWrong' : 'fairness.countWrong');
  const line = Number(threshold.replace(',', '.'));
  const lineWrong = !(line > 0 && line <= 1);
  const named = [words.title, words.attribute, words.favourable].every((text) => text.trim() !== '');
  const held = counted.some(({ group }) => group === reference) ? reference : null;
  const text = (field: keyof typeof words) => ({
    value: words[field],
    onValueChange: (value: string) => setWords({ ...words, [field]: value }),
  });
  const store = () => {
    setTried(true);
    if (wrong !== null || lineWrong || !named) return;
    submit(async () => {
      await api.fairnessTests.save({
        id: test?.id ?? null,
        assetId: row.id,
        ...words,
        reference: held,
        threshold: line,
        groups: counted,
      });
      closeDialog();
    });
  };
  return (
    <Dialog
      open
      size="large"
      onClose={closeDialog}
      onSubmit={store}
      closeLabel={t('app.close')}
      title={
        test
          ? t('fairness.dialog.edit', { name: test.title })
          : t('fairness.dialog.new', { asset: `${row.ref} ${row.name}` })
      }
      description={t('fairness.dialog.text')}
      actions={
        <>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t('fairness.store')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <div className={styles.pair}>
          <Field label={t('fairness.field.title')} required>
            {(field) => <TextInput {...field} {...text('title')} />}
          </Field>
          <Field label={t('fairness.field.takenOn')} required>
            {(field) => <TextInput {...field} type="date" max={localToday()} {...text('takenOn')} />}
          </Field>
          <Field label={t('fairness.field.attribute')} hint={t('fairness.field.attributeHint')} required>
            {(field) => <TextInput {...field} {...text('attribute')} />}
          </Field>
          <Field label={t('fairness.field.favourable')} hint={t('fairness.field.favourableHint')} required>
            {(field) => <TextInput {...field} {...text('favourable')} />}
          </Field>
          <Field label={t('fairness.field.reference')}>
            {(field) => (
              <Select
                {...field}
                value={held ?? ''}
                placeholder={t('fairness.reference.highest')}
                clearable
                options={counted.map(({ group }) => ({ value: group, label: group }))}
                onValueChange={setReference}
              />
            )}
          </Field>
          <Field
            label={t('fairness.field.threshold')}
            hint={t('fairness.thresholdHint')}
            error={lineWrong ? t('fairness.thresholdWrong') : null}
          >
            {(field) => <TextInput {...field} numeric value={threshold} onValueChange={setThreshold} />}
          </Field>
          <Field label={t('fairness.field.source')}>
            {(field) => <TextInput {...field} {...text('source')} />}
          </Field>
          <Field label={t('fairness.field.note')}>
            {(field) => <TextInput {...field} {...text('note')} />}
          </Field>
        </div>
        <PredictionFile
          onCounted={({ groups: found, source, favourable }) => {
            setGroups(found.map(draftOf));
            setTruth(found.every((group) => group.positives !== null));
            setWords({ ...words, source, favourable: words.favourable || favourable });
            setFilesCounted((before) => before + 1);
          }}
        />
        <GroupTable
          groups={groups}
          truth={truth}
          onGroups={(next) => setGroups([...next])}
          onTruth={setTruth}
        />
        <div ref={shown}>
          {wrong === null && !lineWrong && (
            <FairnessResult result={asView(fairness(counted, held, line))} threshold={line} />
          )}
        </div>
        {tried && (wrong !== null || !named) && (
          <Message tone="danger" live>
            {wrong ?? t('fairness.fill')}
          </Message>
        )}
        {failure !== null && (
          <Message tone="danger" live>
            {failure}
          </Message>
        )}
      </div>
    </Dialog>
  );
}

const asView = (result: ReturnType<typeof fairness>): FairnessView['result'] => ({
  ...result,
  groups: [...result.groups],
});
