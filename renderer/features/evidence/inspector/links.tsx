import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { SubjectView } from '../../../../shared/contract/evidence.ts';
import type { Subject } from '../../../../shared/model/subject.ts';
import { useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { useGoTo } from '../../../state/route.ts';
import { toastError } from '../../../state/toast.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { LinkPicker } from '../../../ui/link-picker.tsx';
import { placeOf, subjectKey, subjectRef, subjectWords } from '../words.ts';
import styles from './links.module.css';

export interface LinksProps {
  readonly links: readonly SubjectView[];
  /** A record that cannot be linked to itself. */
  readonly except?: string;
  readonly readOnly?: boolean;
  readonly onLink: (subject: Subject) => Promise<unknown>;
  readonly onUnlink: (subject: Subject) => Promise<unknown>;
}

/** What a record is linked to, and the search for more. */
export function Links({ links, except, readOnly, onLink, onUnlink }: LinksProps) {
  const goTo = useGoTo();
  return (
    <ul className={styles.list}>
      {links.map((link) => {
        const place = link.exists ? placeOf(link) : null;
        return (
          <li key={subjectKey(link)} className={styles.link}>
            {place === null ? (
              <span className={styles.ref}>{subjectRef(link)}</span>
            ) : (
              <LinkButton
                className={styles.ref}
                aria-label={t('evidence.links.open', { name: link.ref })}
                onClick={() => goTo(place)}
              >
                {link.ref}
              </LinkButton>
            )}
            <span className={styles.title}>
              {link.exists ? subjectWords(link) : t(`evidence.kind.${link.subjectKind}`)}
            </span>
            {!readOnly && (
              <IconButton
                size="small"
                icon={IconX}
                label={t('evidence.links.remove', { name: subjectRef(link) })}
                onClick={() => void onUnlink(subjectOf(link)).catch(toastError)}
              />
            )}
          </li>
        );
      })}
      {links.length === 0 && readOnly && <li className={styles.none}>{t('evidence.links.none')}</li>}
      {!readOnly && (
        <li>
          <SubjectPicker
            taken={links}
            except={except}
            onChoose={(subject) => void onLink(subjectOf(subject)).catch(toastError)}
          />
        </li>
      )}
    </ul>
  );
}

const subjectOf = ({ subjectKind, subjectId }: Subject): Subject => ({ subjectKind, subjectId });

export interface SubjectPickerProps {
  readonly taken: readonly Subject[];
  readonly except?: string | undefined;
  readonly onChoose: (subject: SubjectView) => void;
}

/** Finds records and parts of the reference by their words. */
export function SubjectPicker({ taken, except, onChoose }: SubjectPickerProps) {
  const [text, setText] = useState('');
  const { data = [] } = useRead('evidence', 'subjects', { text, limit: 100 });
  const found = data.filter((subject) => subject.subjectId !== except);
  return (
    <LinkPicker
      label={t('evidence.links.add')}
      choices={() =>
        found.map((subject) => ({ id: subjectKey(subject), ref: subject.ref, name: subjectWords(subject) }))
      }
      taken={taken.map(subjectKey)}
      placeholder={t('evidence.links.search')}
      nothingLabel={t('evidence.links.nothing')}
      moreLabel={(count) => t('evidence.links.more', { count })}
      onSearch={setText}
      onChoose={(id) => {
        const subject = found.find((candidate) => subjectKey(candidate) === id);
        if (subject) onChoose(subject);
      }}
    />
  );
}
