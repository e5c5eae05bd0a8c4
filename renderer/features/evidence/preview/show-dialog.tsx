import { IconDownload } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { EvidenceView } from '../../../../shared/contract/evidence.ts';
import { fileSize } from '../../../../shared/format/file-size.ts';
import { imageType } from '../../../../shared/rules/preview-kind.ts';
import { t } from '../../../i18n/t.ts';
import { errorText } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Message } from '../../../ui/message.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { closeDialog } from '../dialogs/request.ts';
import { saveCopy } from '../save-copy.ts';
import { PdfPreview } from './pdf-preview.tsx';
import { readBytes } from './read-bytes.ts';
import { Refusal } from './refusal.tsx';
import styles from './show-dialog.module.css';
import { textOf } from './text-of.ts';

/** Bytes that are shown of each kind: of a text its beginning, of the others all or nothing. */
const LIMITS = { text: 256 * 1024, image: 32 * 1024 * 1024, pdf: 64 * 1024 * 1024 } as const;

/** Shows what is in a file without running anything of it. */
export function ShowDialog({ view }: { readonly view: EvidenceView }) {
  const { ref, name, preview } = view;
  return (
    <Dialog
      open
      onClose={closeDialog}
      closeLabel={t('app.close')}
      title={t('evidence.show.title', { ref, name })}
      footnote={preview === 'none' ? undefined : t('evidence.show.logged')}
      size="page"
      actions={
        <>
          <Button icon={IconDownload} onClick={() => void saveCopy(view)}>
            {t('evidence.save')}
          </Button>
          <Button variant="primary" onClick={closeDialog}>
            {t('app.close')}
          </Button>
        </>
      }
    >
      <Shown view={view} />
    </Dialog>
  );
}

function Shown({ view }: { readonly view: EvidenceView }) {
  const { preview, size } = view;
  if (preview === 'none') return <Refusal>{t('evidence.show.none')}</Refusal>;
  if (preview !== 'text' && size > LIMITS[preview])
    return <Refusal>{t('evidence.show.tooLarge', { size: fileSize(size) })}</Refusal>;
  return <Read view={view} kind={preview} />;
}

interface Outcome {
  readonly bytes: Uint8Array | null;
  readonly failure: string | null;
}

function Read({ view, kind }: { readonly view: EvidenceView; readonly kind: keyof typeof LIMITS }) {
  const { name } = view;
  const { bytes, failure } = useBytes(view, LIMITS[kind]);
  if (failure !== null)
    return (
      <Message tone="danger" live>
        {failure}
      </Message>
    );
  if (bytes === null) return <SkeletonRows label={t('evidence.show.loading', { name })} rows={8} />;
  if (kind === 'pdf') return <PdfPreview bytes={bytes} name={name} />;
  return kind === 'image' ? <Picture bytes={bytes} name={name} /> : <Text bytes={bytes} view={view} />;
}

/** Reads once when the dialog opens; the record may be refreshed meanwhile without another look being logged. */
function useBytes(view: EvidenceView, limit: number): Outcome {
  const [outcome, setOutcome] = useState<Outcome>({ bytes: null, failure: null });
  const [opened] = useState(view);
  useEffect(() => {
    const control = new AbortController();
    readBytes(opened, limit, control.signal).then(
      (bytes) => !control.signal.aborted && setOutcome({ bytes, failure: null }),
      (error: unknown) => !control.signal.aborted && setOutcome({ bytes: null, failure: errorText(error) }),
    );
    return () => control.abort();
  }, [opened, limit]);
  return outcome;
}

function Text({ bytes, view }: { readonly bytes: Uint8Array; readonly view: EvidenceView }) {
  const text = textOf(bytes);
  if (text === null) return <Refusal>{t('evidence.show.binary')}</Refusal>;
  return (
    <>
      {bytes.length < view.size && (
        <Refusal>
          {t('evidence.show.cut', { shown: fileSize(bytes.length), size: fileSize(view.size) })}
        </Refusal>
      )}
      <pre className={styles.text} role="region" aria-label={t('evidence.show.text', { name: view.name })}>
        {text}
      </pre>
    </>
  );
}

function Picture({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }) {
  const [address, setAddress] = useState<string | null>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    const type = imageType(name);
    if (type === null) return undefined;
    const made = URL.createObjectURL(new Blob([bytes.slice()], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, name]);
  if (broken) return <Refusal>{t('evidence.show.broken')}</Refusal>;
  return (
    address !== null && (
      <img
        className={styles.picture}
        src={address}
        alt={t('evidence.show.picture', { name })}
        onError={() => setBroken(true)}
      />
    )
  );
}
