import { IconPaperclip } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { EvidenceView } from '../../../../shared/contract/evidence.ts';
import type { Subject } from '../../../../shared/model/subject.ts';
import { api, useRead } from '../../../api/api.ts';
import { uploadFile } from '../../../api/upload.ts';
import { t } from '../../../i18n/t.ts';
import { toast } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Message } from '../../../ui/message.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { closeDialog } from '../requests.ts';
import { useInstrument } from '../use-instrument.ts';
import styles from './dialog-body.module.css';
import { subjectText } from './subject-text.ts';
import { useSubmit } from '../../../state/use-submit.ts';

/** Rows that fit; the search finds the others. */
const SHOWN = 8;

/** What shows a question or a dimension: evidence that is there already, or a file attached now. */
export function EvidenceDialog({ subjectId }: { readonly subjectId: string }) {
  const { content, me } = useInstrument();
  const register = useRead('evidence', 'list', {}).data ?? NONE;
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const state = useSubmit();
  const subject: Subject = {
    subjectKind: subjectId.split('/').length === 3 ? 'answer' : 'dimension',
    subjectId,
  };
  const isLinked = ({ links }: EvidenceView) =>
    links.some((link) => link.subjectKind === subject.subjectKind && link.subjectId === subjectId);
  const held = register.filter(({ withdrawn }) => withdrawn === null);
  const wanted = text.trim().toLowerCase();
  const matching = held
    .filter(({ ref, title }) => `${ref} ${title}`.toLowerCase().includes(wanted))
    .toSorted((a, b) => Number(isLinked(b)) - Number(isLinked(a)));
  const attach = (file: File) =>
    state.submit(async () => {
      const upload = await uploadFile(api.evidence, file, new AbortController().signal, () => undefined);
      const { ref } = await api.evidence.attach({
        source: { upload },
        fields: { collector: me.name },
        links: [subject],
      });
      closeDialog();
      toast({ text: t('responsibilities.evidence.attached', { ref }), undo: true });
    });
  const toggle = (one: EvidenceView, linked: boolean) =>
    state.submit(() =>
      linked
        ? api.evidence.link({ id: one.id, subjects: [subject] })
        : api.evidence.unlink({ id: one.id, subject }),
    );
  return (
    <Dialog
      open
      onClose={closeDialog}
      title={t('responsibilities.evidence.title')}
      description={subjectText(content, subjectId)}
      closeLabel={t('app.close')}
      size="medium"
      actions={
        <>
          <Button icon={IconPaperclip} busy={state.busy} onClick={() => field.current?.click()}>
            {t('responsibilities.evidence.file')}
          </Button>
          <Button
            variant="primary"
            data-autofocus={held.length > SHOWN ? undefined : ''}
            onClick={closeDialog}
          >
            {t('responsibilities.evidence.done')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        {held.length === 0 && <p>{t('responsibilities.evidence.none')}</p>}
        {held.length > SHOWN && (
          <SearchField
            value={text}
            onValueChange={setText}
            label={t('responsibilities.evidence.search')}
            placeholder={t('responsibilities.evidence.search')}
          />
        )}
        {matching.slice(0, SHOWN).map((one) => (
          <Checkbox
            key={one.id}
            checked={isLinked(one)}
            onCheckedChange={(checked) => toggle(one, checked)}
            label={`${one.ref} ${one.title}`}
          />
        ))}
        {matching.length > SHOWN && (
          <p>{t('responsibilities.evidence.more', { count: matching.length - SHOWN })}</p>
        )}
        <input
          ref={field}
          type="file"
          hidden
          aria-label={t('responsibilities.evidence.file')}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file) attach(file);
          }}
        />
        {state.unplaced !== null && (
          <Message tone="danger" live>
            {state.unplaced}
          </Message>
        )}
      </div>
    </Dialog>
  );
}

const NONE: readonly EvidenceView[] = [];
