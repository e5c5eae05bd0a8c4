import { useEffect, useState } from 'react';
import type { ClassifiedAsset, KnownAnswersView } from '../../../../shared/contract/classification.ts';
import { TIERS, type Tier } from '../../../../shared/model/basics.ts';
import { contradictions } from '../../../../shared/rules/classification-problems.ts';
import { mayHoldLogic, proposeTier } from '../../../../shared/rules/tier-proposal.ts';
import { api, useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast, toastError } from '../../../state/toast.ts';
import { useFirstFresh } from '../../../state/use-first-fresh.ts';
import { useSubmit } from '../../../state/use-submit.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { Message } from '../../../ui/message.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TierChip } from '../../../ui/tier-chip.tsx';
import { closeDialog } from '../requests.ts';
import type { Classifications } from '../use-classifications.ts';
import { becauseWords } from '../words.ts';
import { type AnswersDraft, completeAnswers, NO_ANSWERS, openQuestions } from './answers.ts';
import styles from './classify-dialog.module.css';
import { Questions } from './questions.tsx';

export interface ClassifyDialogProps {
  readonly rows: readonly ClassifiedAsset[];
  readonly all: Classifications;
}

/** The wizard. It begins with what is known of the assets, and waits for that. */
export function ClassifyDialog({ rows, all }: ClassifyDialogProps) {
  const read = useRead('classification', 'known', { assetIds: rows.map(({ id }) => id) });
  const known = useFirstFresh(read);
  const { error } = read;
  useEffect(() => {
    if (!error) return;
    toastError(error);
    closeDialog();
  }, [error]);
  return known === undefined ? null : <Form rows={rows} all={all} known={known} />;
}

/** The questions, the tier they lead to with its reason, and the way to store another one with a reason. */
function Form({ rows, all, known }: ClassifyDialogProps & { readonly known: KnownAnswersView }) {
  const [only] = rows.length === 1 ? rows : [];
  const { labels, floors } = all.settings;
  const [draft, setDraft] = useState<AnswersDraft>({ ...NO_ANSWERS, ...known.answers });
  const [tier, setTier] = useState<Tier | ''>('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, failure, submit } = useSubmit();

  const again = only ? 0 : rows.filter(({ standing }) => standing === 'classified').length;
  const asksLogic = rows.some(({ type }) => mayHoldLogic(type));
  const open = openQuestions(draft, asksLogic);
  const answers = completeAnswers(draft, asksLogic);
  const problems = answers === null ? [] : contradictions(answers);
  const inherited = only?.inherited ?? null;
  const proposal = answers === null ? null : proposeTier(answers, floors, inherited);
  const departs = tier !== '' && (rows.length > 1 || tier !== proposal?.tier);
  const reasonMissing = departs && reason.trim() === '';

  const store = () => {
    setTried(true);
    if (answers === null || problems.length > 0 || reasonMissing) return;
    submit(async () => {
      const records = await api.classification.classify({
        assetIds: rows.map(({ id }) => id),
        answers,
        tier: tier === '' ? null : tier,
        reason: departs ? reason : '',
      });
      closeDialog();
      toast({
        text: t('classification.done', {
          count: records.length,
          ref: rows[0]?.ref ?? '',
          tier: labels[records[0]?.tier ?? 'public'],
        }),
        undo: true,
      });
    });
  };
  return (
    <Dialog
      open
      size="medium"
      onClose={closeDialog}
      onSubmit={store}
      closeLabel={t('app.close')}
      title={
        only
          ? t('classification.dialog.one', { ref: only.ref })
          : t('classification.dialog.many', { count: rows.length })
      }
      description={only ? only.name : t('classification.dialog.manyText')}
      footnote={open.length > 0 ? t('classification.dialog.open', { count: open.length }) : null}
      actions={
        <>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
          <Button
            type="submit"
            variant="primary"
            busy={busy}
            disabledReason={answers === null ? t('classification.dialog.answerAll') : null}
          >
            {t('classification.dialog.store')}
          </Button>
        </>
      }
    >
      {again > 0 && (
        <div className={styles.known}>
          <Message tone="warn">
            {t('classification.dialog.again', { count: again, all: rows.length })}
          </Message>
        </div>
      )}
      <Known known={known} />
      <Questions
        known={known}
        draft={draft}
        onChange={(patch) => setDraft({ ...draft, ...patch })}
        problems={problems}
        asksLogic={asksLogic}
      />
      {answers !== null && proposal !== null && problems.length === 0 && (
        <section className={styles.proposal} aria-label={t('classification.proposed')}>
          <p className={styles.because} aria-live="polite">
            <TierChip tier={proposal.tier} label={labels[proposal.tier]} />
            <span>{becauseWords(answers, inherited, all)}</span>
          </p>
          <div className={styles.override}>
            <Field label={t('classification.tierGiven')}>
              {(field) => (
                <Select
                  {...field}
                  value={tier}
                  placeholder={t('classification.asProposed')}
                  clearable
                  options={TIERS.map((value) => ({ value, label: labels[value] }))}
                  onValueChange={setTier}
                />
              )}
            </Field>
            {departs && (
              <Field
                label={t('classification.reason')}
                required
                error={tried && reasonMissing ? t('classification.reasonNeeded') : null}
              >
                {(field) => <TextArea {...field} rows={2} value={reason} onValueChange={setReason} />}
              </Field>
            )}
          </div>
        </section>
      )}
      {failure !== null && (
        <Message tone="danger" live>
          {failure}
        </Message>
      )}
    </Dialog>
  );
}

/** How much was filled in before anybody answered. */
function Known({ known: { answers, origins } }: { readonly known: KnownAnswersView }) {
  const filled = Object.values(answers).filter((answer) => answer !== null).length;
  if (filled === 0) return null;
  const again = Object.values(origins).some(({ origin }) => origin === 'earlier');
  return (
    <p className={styles.known}>
      {t(again ? 'classification.known.again' : 'classification.known.filled', { count: filled })}
    </p>
  );
}
