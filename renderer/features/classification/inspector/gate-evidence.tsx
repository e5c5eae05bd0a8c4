import { IconPaperclip, IconX } from '@tabler/icons-react';
import type { GateView } from '../../../../shared/contract/classification.ts';
import { api, useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { chooseAndAttach } from '../../../state/attach-request.ts';
import { useGoTo } from '../../../state/route.ts';
import { toast, toastError } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { LinkPicker } from '../../../ui/link-picker.tsx';
import { checkSubject } from './check-subject.ts';
import styles from './inspector.module.css';

/** What shows a check: the files linked to it, and the two ways to add one. */
export function GateEvidence({
  asset,
  line: { check, evidence },
}: {
  readonly asset: { readonly id: string; readonly ref: string };
  readonly line: GateView['lines'][number];
}) {
  const goTo = useGoTo();
  const { data: register = [] } = useRead('evidence', 'list', {});
  const name = t(`gate.check.${check}`);
  const subject = checkSubject(asset, check);
  const { subjectKind, subjectId } = subject;
  const link = async (evidenceId: string) => {
    try {
      const { ref } = await api.evidence.link({ id: evidenceId, subjects: [{ subjectKind, subjectId }] });
      toast({ text: t('gate.linked', { ref, check: name }), undo: true });
    } catch (error) {
      toastError(error);
    }
  };
  const unlink = async ({ id: evidenceId, ref }: (typeof evidence)[number]) => {
    try {
      await api.evidence.unlink({ id: evidenceId, subject: { subjectKind, subjectId } });
      toast({ text: t('gate.unlinked', { ref, check: name }), undo: true });
    } catch (error) {
      toastError(error);
    }
  };
  return (
    <div className={styles.evidence}>
      {evidence.length === 0 ? (
        <p className={styles.hint}>{t('gate.evidenceNone')}</p>
      ) : (
        <ul className={styles.shown} aria-label={t('gate.evidenceOf', { check: name })}>
          {evidence.map((file) => (
            <li key={file.id}>
              <LinkButton
                aria-label={t('gate.openEvidence', { ref: file.ref })}
                onClick={() => goTo(`/evidence?id=${file.id}`)}
              >
                {file.ref}
              </LinkButton>
              <span className={styles.fileTitle}>{file.title}</span>
              <IconButton
                size="small"
                icon={IconX}
                label={t('gate.unlink', { ref: file.ref, check: name })}
                onClick={() => void unlink(file)}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.adding}>
        <Button
          size="small"
          icon={IconPaperclip}
          aria-label={t('gate.attachTo', { check: name })}
          onClick={() => chooseAndAttach([subject])}
        >
          {t('gate.attach')}
        </Button>
        <LinkPicker
          label={t('gate.link')}
          name={t('gate.linkTo', { check: name })}
          choices={() =>
            register
              .filter(({ withdrawn }) => withdrawn === null)
              .map((file) => ({ id: file.id, ref: file.ref, name: file.title }))
          }
          taken={evidence.map((file) => file.id)}
          placeholder={t('evidence.missing.search')}
          nothingLabel={t('evidence.links.nothing')}
          moreLabel={(count) => t('evidence.links.more', { count })}
          onChoose={(evidenceId) => void link(evidenceId)}
        />
      </div>
    </div>
  );
}
