import { count } from '../../shared/format/number.ts';
import { t } from '../i18n/t.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Message } from '../ui/message.tsx';
import { ProgressPanel } from '../ui/progress-panel.tsx';
import { shellDialog } from './app-commands.ts';
import { useVerification, type Verification } from './use-verification.ts';
import styles from './verify-dialog.module.css';

const close = () => shellDialog.set(null);

/** Compares the file with its history and the evidence with its hashes, with its count and a way out. */
export function VerifyDialog() {
  return useStore(shellDialog) === 'verify' ? <Verifying /> : null;
}

function Verifying() {
  const verification = useVerification();
  return (
    <Dialog
      open
      onClose={close}
      title={t('command.verify')}
      description={t('verify.text')}
      closeLabel={t('app.close')}
      size="medium"
      actions={
        verification.state !== 'running' && (
          <Button variant="primary" onClick={close}>
            {t('app.close')}
          </Button>
        )
      }
    >
      <Outcome verification={verification} />
    </Dialog>
  );
}

function Outcome({ verification }: { readonly verification: Verification }) {
  if (verification.state === 'failed') return <Message tone="danger" live title={verification.words} />;
  if (verification.state === 'running') {
    const { done, total, what } = verification;
    return (
      <ProgressPanel
        title={t('verify.running')}
        value={total === 0 ? 0 : done / total}
        counted={total === 0 ? '' : t('verify.counted', { done: count(done), total: count(total), what })}
        note={t('verify.meanwhile')}
        cancelLabel={t('app.cancel')}
        onCancel={close}
      />
    );
  }
  const { ok, entries, records, head, problems } = verification.report;
  if (!ok)
    return (
      <>
        <Message tone="danger" live title={t('verify.broken', { count: problems.length })}>
          {t('verify.whatToDo')}
        </Message>
        <ul className={styles.problems}>
          {problems.map((problem, index) => (
            <li key={`${index} ${problem}`}>{problem}</li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <Message tone="ok" live title={t('app.verified', { entries: count(entries), records: count(records) })}>
        {t('verify.head')}
      </Message>
      <code className={styles.head}>{head}</code>
    </>
  );
}
