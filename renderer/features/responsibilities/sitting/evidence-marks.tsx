import { IconPaperclip } from '@tabler/icons-react';
import { useEffect } from 'react';
import { api, useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { chooseAndAttach } from '../../../state/attach-request.ts';
import { useGoTo } from '../../../state/route.ts';
import { useStore } from '../../../state/store.ts';
import { toast, toastError } from '../../../state/toast.ts';
import { Chip } from '../../../ui/chip.tsx';
import { LinkPicker } from '../../../ui/link-picker.tsx';
import { subjectName, subjectView } from '../dialogs/subject-text.ts';
import { ask, asked, closeDialog } from '../requests.ts';
import { useInstrument } from '../use-instrument.ts';

export interface EvidenceMarksProps {
  /** A question or a dimension. */
  readonly subjectId: string;
  /** Offers to add and to take away. */
  readonly editable: boolean;
}

/** The evidence that shows a question or a dimension, and the list to link more, attach files, or take a link away. */
export function EvidenceMarks({ subjectId, editable }: EvidenceMarksProps) {
  const { state } = useInstrument();
  const goTo = useGoTo();
  const marks = state.evidence.filter((mark) => mark.subjectId === subjectId);
  return (
    <>
      {marks.map((mark) => (
        <Chip
          key={mark.evidenceId}
          outlined
          icon={IconPaperclip}
          title={mark.title}
          {...(editable && { onClick: () => goTo(`/evidence?id=${mark.evidenceId}`) })}
        >
          {mark.ref}
        </Chip>
      ))}
      {editable && <Picker subjectId={subjectId} />}
    </>
  );
}

function Picker({ subjectId }: { readonly subjectId: string }) {
  const { content, state, me } = useInstrument();
  const request = useStore(asked);
  const open = request?.kind === 'evidence' && request.subjectId === subjectId;
  useEffect(
    () => () => {
      const left = asked.get();
      if (left?.kind === 'evidence' && left.subjectId === subjectId) closeDialog();
    },
    [subjectId],
  );
  const { data: register = [] } = useRead('evidence', 'list', {}, { enabled: open });
  const subject = subjectView(content, subjectId);
  const { subjectKind } = subject;
  const linked = state.evidence
    .filter((mark) => mark.subjectId === subjectId)
    .map(({ evidenceId, ref, title }) => ({ id: evidenceId, ref, name: title }));
  const name = subjectName(subjectId);
  const link = (id: string) =>
    void api.evidence
      .link({ id, subjects: [{ subjectKind, subjectId }] })
      .then(
        ({ ref }) => toast({ text: t('responsibilities.evidence.linked', { ref, name }), undo: true }),
        toastError,
      );
  const unlink = (id: string) =>
    void api.evidence
      .unlink({ id, subject: { subjectKind, subjectId } })
      .then(
        ({ ref }) => toast({ text: t('responsibilities.evidence.unlinked', { ref, name }), undo: true }),
        toastError,
      );
  return (
    <LinkPicker
      label={t('responsibilities.attach')}
      name={t('responsibilities.evidence.of', { name })}
      keys="E"
      open={open}
      onOpenChange={(next) => (next ? ask({ kind: 'evidence', subjectId }) : closeDialog())}
      choices={() =>
        register
          .filter(({ withdrawn }) => withdrawn === null)
          .map(({ id, ref, title }) => ({ id, ref, name: title }))
      }
      taken={linked.map(({ id }) => id)}
      linked={{
        choices: linked,
        removeLabel: ({ ref }) => t('responsibilities.evidence.unlink', { ref, name }),
        onRemove: unlink,
      }}
      action={{
        label: t('responsibilities.evidence.file'),
        icon: IconPaperclip,
        onSelect: () => chooseAndAttach([subject], me.name),
      }}
      placeholder={t('responsibilities.evidence.search')}
      nothingLabel={t('responsibilities.evidence.none')}
      moreLabel={(count) => t('responsibilities.evidence.more', { count })}
      onChoose={link}
    />
  );
}
