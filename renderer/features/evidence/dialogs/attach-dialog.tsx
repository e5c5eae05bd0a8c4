import { useState } from 'react';
import type { EvidencePatch, SubjectView } from '../../../../shared/contract/evidence.ts';
import { fileSize } from '../../../../shared/format/file-size.ts';
import { EVIDENCE_METHODS, type EvidenceMethod } from '../../../../shared/model/evidence.ts';
import { t } from '../../../i18n/t.ts';
import { localToday } from '../../../state/local-time.ts';
import { toast } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { Message } from '../../../ui/message.tsx';
import { ProgressPanel } from '../../../ui/progress-panel.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { SubjectPicker } from '../inspector/links.tsx';
import { subjectKey, subjectWords } from '../words.ts';
import { type AttachRun, useAttachRun } from './attach-run.ts';
import styles from './dialog.module.css';

export interface AttachDialogProps {
  readonly files: readonly File[];
  /** What they are meant to show, as far as it is known. */
  readonly subjects: readonly SubjectView[];
  /** Who obtained them, as far as it is known. */
  readonly collector: string;
  readonly onClose: () => void;
  readonly onAttached: (id: string) => void;
}

/** Asks once what is known of the files, then stores them with their count and a way out. */
export function AttachDialog({ files, subjects, collector: known, onClose, onAttached }: AttachDialogProps) {
  const attaching = useAttachRun(files);
  const [source, setSource] = useState('');
  const [custodian, setCustodian] = useState('');
  const [collector, setCollector] = useState(known);
  const [method, setMethod] = useState<EvidenceMethod | ''>('');
  const [collectedOn, setCollectedOn] = useState(localToday);
  const [links, setLinks] = useState(subjects);
  const { underway, left, failed } = attaching;
  const busy = underway !== null;

  const attach = async () => {
    const fields: EvidencePatch = {
      source: source.trim(),
      custodian: custodian.trim(),
      collector: collector.trim(),
      method: method === '' ? null : method,
      collectedOn: collectedOn === '' ? null : collectedOn,
    };
    const wanted = links.map(({ subjectKind, subjectId }) => ({ subjectKind, subjectId }));
    const attached = await attaching.run(fields, wanted);
    const last = attached.at(-1);
    if (!last) return;
    const double = attached.find((view) => view.sameAs.length > 0);
    toast({
      text: double
        ? t('evidence.attach.same', { ref: double.ref, others: double.sameAs.join(', ') })
        : t('evidence.attach.done', { count: attached.length }),
      // Each file is a change of its own, so only a single one can be taken back from here.
      undo: attached.length === 1,
    });
    if (attached.length === left.length) onClose();
    onAttached(last.id);
  };

  return (
    <Dialog
      open
      onClose={busy ? attaching.cancel : onClose}
      onSubmit={() => void attach()}
      closeLabel={t('app.close')}
      title={t('evidence.attach.title')}
      description={t('evidence.attach.text')}
      size="medium"
      actions={
        !busy && (
          <>
            <Button onClick={onClose}>{t('app.cancel')}</Button>
            <Button type="submit" variant="primary">
              {t(failed.length > 0 ? 'evidence.attach.retry' : 'evidence.attach.run')}
            </Button>
          </>
        )
      }
    >
      {busy ? (
        <ProgressPanel
          title={t('evidence.attach.running', { name: underway.name })}
          value={underway.total === 0 ? 0 : underway.done / underway.total}
          counted={t('evidence.attach.bytes', {
            done: fileSize(underway.done),
            total: fileSize(underway.total),
          })}
          cancelLabel={t('app.cancel')}
          onCancel={attaching.cancel}
        />
      ) : (
        <div className={styles.fields}>
          <Files attaching={attaching} />
          <Field label={t('evidence.source')} hint={t('evidence.sourceWanted')}>
            {(control) => <TextInput {...control} value={source} onValueChange={setSource} maxLength={300} />}
          </Field>
          <div className={styles.pair}>
            <Field label={t('evidence.method')}>
              {(control) => (
                <Select
                  {...control}
                  value={method}
                  onValueChange={setMethod}
                  placeholder={t('evidence.methodWanted')}
                  clearable
                  options={EVIDENCE_METHODS.map((value) => ({
                    value,
                    label: t(`evidence.method.${value}`),
                  }))}
                />
              )}
            </Field>
            <Field label={t('evidence.collectedOn')}>
              {(control) => (
                <TextInput {...control} type="date" value={collectedOn} onValueChange={setCollectedOn} />
              )}
            </Field>
          </div>
          <div className={styles.pair}>
            <Field label={t('evidence.collector')} hint={t('evidence.collectorWanted')}>
              {(control) => (
                <TextInput {...control} value={collector} onValueChange={setCollector} maxLength={200} />
              )}
            </Field>
            <Field label={t('evidence.custodian')} hint={t('evidence.custodianWanted')}>
              {(control) => (
                <TextInput {...control} value={custodian} onValueChange={setCustodian} maxLength={200} />
              )}
            </Field>
          </div>
          <div className={styles.fields}>
            <span className={styles.label}>{t('evidence.attach.shows')}</span>
            <div className={styles.chips}>
              {links.map((link) => (
                <Chip
                  key={subjectKey(link)}
                  outlined
                  title={t('evidence.links.remove', { name: link.ref })}
                  onClick={() => setLinks(links.filter((other) => other !== link))}
                >
                  {link.ref} {subjectWords(link)}
                </Chip>
              ))}
              <SubjectPicker taken={links} onChoose={(subject) => setLinks([...links, subject])} />
            </div>
          </div>
        </div>
      )}
    </Dialog>
  );
}

/** The files that wait, with what stood in the way of those that failed. */
function Files({ attaching: { left, failed } }: { readonly attaching: AttachRun }) {
  const bytes = left.reduce((sum, file) => sum + file.size, 0);
  return (
    <>
      {failed.length > 0 && (
        <Message tone="warn" live title={t('evidence.attach.failed', { count: failed.length })}>
          {failed.map(({ words }) => words).join(' ')}
        </Message>
      )}
      <span className={styles.label}>
        {t('evidence.attach.files', { count: left.length, size: fileSize(bytes) })}
      </span>
      <ul className={styles.files} aria-label={t('evidence.attach.list')}>
        {left.map((file, index) => (
          <li key={`${file.name} ${file.size} ${file.lastModified} ${index}`} className={styles.file}>
            <span className={styles.name}>{file.name}</span>
            <span className={styles.size}>{fileSize(file.size)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
