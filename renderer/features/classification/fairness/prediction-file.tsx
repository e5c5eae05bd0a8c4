import { IconFileUpload } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { GroupOutcome } from '../../../../shared/model/classification.ts';
import { api } from '../../../api/api.ts';
import { discardUpload, uploadFile } from '../../../api/upload.ts';
import { t } from '../../../i18n/t.ts';
import { useSubmit } from '../../../state/use-submit.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Message } from '../../../ui/message.tsx';
import { Select } from '../../../ui/select.tsx';
import styles from './fairness.module.css';

type Preview = OutputOf<'fairnessTests', 'preview'>;

export interface PredictionFileProps {
  readonly onCounted: (counted: {
    groups: readonly GroupOutcome[];
    source: string;
    favourable: string;
  }) => void;
}

const NO_COLUMNS = { group: '', prediction: '', outcome: '', favourable: '' };

/** Reads a table of predictions: the file, which column says what, and the counts it gives. */
export function PredictionFile({ onCounted }: PredictionFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const upload = useRef<string | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [columns, setColumns] = useState(NO_COLUMNS);
  const [blank, setBlank] = useState(0);
  const { busy, failure, submit } = useSubmit();
  const forget = () => {
    if (upload.current !== null) discardUpload(api.imports, upload.current);
    upload.current = null;
  };
  useEffect(() => forget, []);

  const read = (file: File) =>
    submit(async () => {
      forget();
      setPreview(null);
      setBlank(0);
      upload.current = await uploadFile(api.imports, file, new AbortController().signal, () => undefined);
      setPreview(await api.fairnessTests.preview({ source: { upload: upload.current } }));
      setColumns(NO_COLUMNS);
    });
  const { group, prediction, outcome, favourable } = columns;
  const complete = group !== '' && prediction !== '' && favourable !== '';
  const count = () =>
    submit(async () => {
      if (upload.current === null || preview === null || !complete) return;
      const counted = await api.fairnessTests.count({
        source: { upload: upload.current },
        columns: { group, prediction, outcome: outcome === '' ? null : outcome },
        favourable,
      });
      setBlank(counted.blank);
      onCounted({ groups: counted.groups, source: preview.name, favourable });
    });
  const few = (preview?.columns ?? []).filter(({ values }) => values !== null);
  const options = few.map(({ heading }) => ({ value: heading, label: heading }));
  const values = few.find(({ heading }) => heading === prediction)?.values ?? [];
  const choose = (field: keyof typeof columns) => (value: string) =>
    setColumns({ ...columns, [field]: value, ...(field === 'prediction' && { favourable: '' }) });
  return (
    <div className={styles.fields}>
      <div className={styles.row}>
        <Button icon={IconFileUpload} busy={busy} onClick={() => input.current?.click()}>
          {t('fairness.file')}
        </Button>
        <input
          ref={input}
          className={styles.file}
          type="file"
          accept=".csv,.tsv,.txt,.xlsx"
          aria-label={t('fairness.file')}
          tabIndex={-1}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file) read(file);
          }}
        />
        {preview && (
          <span className={styles.quiet}>
            {t('fairness.fileRead', { name: preview.name, count: preview.rows })}
          </span>
        )}
      </div>
      {preview && preview.warnings.length > 0 && (
        <Message tone="warn" live>
          {preview.warnings.join(' ')}
        </Message>
      )}
      {preview && (
        <>
          <div className={styles.pair}>
            <Field label={t('fairness.column.group')}>
              {(field) => (
                <Select
                  {...field}
                  value={group}
                  placeholder={t('fairness.column.choose')}
                  options={options}
                  onValueChange={choose('group')}
                />
              )}
            </Field>
            <Field label={t('fairness.column.outcome')}>
              {(field) => (
                <Select
                  {...field}
                  value={outcome}
                  placeholder={t('fairness.column.noOutcome')}
                  clearable
                  options={options}
                  onValueChange={choose('outcome')}
                />
              )}
            </Field>
            <Field label={t('fairness.column.prediction')}>
              {(field) => (
                <Select
                  {...field}
                  value={prediction}
                  placeholder={t('fairness.column.choose')}
                  options={options}
                  onValueChange={choose('prediction')}
                />
              )}
            </Field>
            <Field label={t('fairness.column.favourable')}>
              {(field) => (
                <Select
                  {...field}
                  value={favourable}
                  placeholder={t('fairness.column.chooseValue')}
                  options={values.map((value) => ({ value, label: value }))}
                  onValueChange={choose('favourable')}
                />
              )}
            </Field>
          </div>
          <div className={styles.row}>
            <Button
              disabledReason={complete ? null : t('fairness.column.choose')}
              busy={busy}
              onClick={count}
            >
              {t('fairness.count')}
            </Button>
            {blank > 0 && <span className={styles.quiet}>{t('fairness.blankRows', { count: blank })}</span>}
          </div>
        </>
      )}
      {failure !== null && (
        <Message tone="danger" live>
          {failure}
        </Message>
      )}
    </div>
  );
}
