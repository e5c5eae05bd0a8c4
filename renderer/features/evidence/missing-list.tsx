import { IconPaperclip } from '@tabler/icons-react';
import type { MissingEvidence } from '../../../shared/contract/evidence.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { chooseAndAttach } from '../../state/attach-request.ts';
import { useGoTo } from '../../state/route.ts';
import { toast, toastError } from '../../state/toast.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { LinkPicker } from '../../ui/link-picker.tsx';
import { NothingMissing } from './empty.tsx';
import styles from './missing-list.module.css';
import { useRegister } from './register.ts';
import { placeOf, subjectKey, subjectWords } from './words.ts';

const link = async (id: string, { subjectKind, subjectId, ref }: MissingEvidence): Promise<void> => {
  try {
    const linked = await api.evidence.link({ id, subjects: [{ subjectKind, subjectId }] });
    toast({ text: t('evidence.missing.linked', { file: linked.ref, ref }), undo: true });
  } catch (error) {
    toastError(error);
  }
};

/** Everything that claims more than evidence shows, each with the way to show it. */
export function MissingList() {
  const { missing, evidence } = useRegister();
  const goTo = useGoTo();
  if (missing.length === 0) return <NothingMissing />;
  const files = evidence
    .filter((view) => view.withdrawn === null)
    .map(({ id, ref, title }) => ({ id, ref, name: title }));
  return (
    <ul className={styles.list} aria-label={t('evidence.missing.list')}>
      {missing.map((subject) => (
        <li key={subjectKey(subject)} className={styles.row}>
          <LinkButton
            className={styles.ref}
            aria-label={t('evidence.missing.open', { name: subjectWords(subject), ref: subject.ref })}
            onClick={() => goTo(placeOf(subject))}
          >
            {subject.ref}
          </LinkButton>
          <div className={styles.text}>
            <p className={styles.title}>{subjectWords(subject)}</p>
            <p className={styles.why}>{subject.why}</p>
          </div>
          <LinkPicker
            label={t('evidence.missing.link')}
            name={t('evidence.missing.linkTo', { name: subjectWords(subject), ref: subject.ref })}
            choices={() => files}
            taken={[]}
            placeholder={t('evidence.missing.search')}
            nothingLabel={t('evidence.links.nothing')}
            moreLabel={(count) => t('evidence.links.more', { count })}
            onChoose={(id) => void link(id, subject)}
          />
          <Button
            size="small"
            icon={IconPaperclip}
            aria-label={t('evidence.missing.attachTo', { name: subjectWords(subject), ref: subject.ref })}
            onClick={() => chooseAndAttach([subject])}
          >
            {t('evidence.missing.attach')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
