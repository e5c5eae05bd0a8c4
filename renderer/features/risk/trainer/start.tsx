import { useState } from 'react';
import { QUESTION_TOPICS } from '../../../../shared/contract/calibration.ts';
import { api, useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { useSubmit } from '../../../state/use-submit.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { Select } from '../../../ui/select.tsx';
import styles from './trainer.module.css';

const COUNTS = (['5', '10', '20'] as const).map((value) => ({ value, label: value }));
type Topic = (typeof QUESTION_TOPICS)[number];

/** Begins a round of questions. */
export function Start({ personId, first }: { readonly personId: string; readonly first: boolean }) {
  const bank = useRead('calibration', 'bank', {}).data ?? [];
  const [count, setCount] = useState<(typeof COUNTS)[number]['value']>('10');
  const [topic, setTopic] = useState<Topic | ''>('');
  const { busy, failure, submit } = useSubmit();
  const begin = () =>
    submit(() =>
      api.calibration.start({ personId, questions: Number(count), topic: topic === '' ? null : topic }),
    );
  return (
    <div className={styles.start}>
      <Field label={t('risk.trainer.topic')} error={failure}>
        {(control) => (
          <Select
            {...control}
            value={topic}
            clearable
            placeholder={t('risk.trainer.anyTopic')}
            options={QUESTION_TOPICS.map((value) => ({
              value,
              label: t(`risk.trainer.topic.${value}`, {
                count: bank.find((one) => one.topic === value)?.questions ?? 0,
              }),
            }))}
            onValueChange={setTopic}
          />
        )}
      </Field>
      <Segmented label={t('risk.trainer.count')} value={count} onValueChange={setCount} options={COUNTS} />
      <Button variant="primary" busy={busy} onClick={begin}>
        {t(first ? 'risk.trainer.begin' : 'risk.trainer.more')}
      </Button>
    </div>
  );
}
