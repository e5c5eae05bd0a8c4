import { IconMessagePlus, IconTrash } from '@tabler/icons-react';
import { date } from '../../../../shared/format/date.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast, toastError } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { PanelHead } from '../../../ui/panel-head.tsx';
import { PersonAvatar } from '../../../ui/person-avatar.tsx';
import { tickEdit } from '../edits.ts';
import { subjectName } from '../dialogs/subject-text.ts';
import type { Place } from '../place.ts';
import { ask } from '../requests.ts';
import { useInstrument } from '../use-instrument.ts';
import styles from './remarks.module.css';

/** What to look for and what was said; neither carries a score. */
export function Remarks({ place }: { readonly place: Place }) {
  return (
    <div className={styles.columns}>
      <Checklist place={place} />
      <Comments place={place} />
    </div>
  );
}

function Checklist({ place: { unit } }: { readonly place: Place }) {
  const { state, me, edit, nameOf } = useInstrument();
  const { checklist } = unit.content;
  const tickOf = (id: string) => state.ticks.find(({ itemId }) => itemId === id);
  const done = checklist.filter(({ id }) => tickOf(id) !== undefined).length;
  return (
    <section>
      <PanelHead
        title={t('responsibilities.checklist')}
        note={
          checklist.length === 0
            ? t('responsibilities.checklist.none')
            : t('responsibilities.checklist.done', { done, count: checklist.length })
        }
      />
      <div className={styles.list}>
        {checklist.map(({ id, text }) => {
          const tick = tickOf(id);
          return (
            <Checkbox
              key={id}
              checked={tick !== undefined}
              onCheckedChange={(checked) => edit(tickEdit(me.id, id, checked))}
              label={tick ? <span title={nameOf(tick.personId)}>{text}</span> : text}
            />
          );
        })}
      </div>
    </section>
  );
}

function Comments({ place: { unit } }: { readonly place: Place }) {
  const { state, nameOf } = useInstrument();
  const { id } = unit.content;
  const comments = state.comments.filter(
    ({ subjectId }) => subjectId === id || subjectId.startsWith(`${id}/`),
  );
  const remove = (comment: string) =>
    void api.responsibilities
      .removeComment({ id: comment })
      .then(() => toast({ text: t('responsibilities.comment.removed'), undo: true }), toastError);
  return (
    <section>
      <PanelHead
        title={t('responsibilities.comments')}
        note={comments.length === 0 ? t('responsibilities.comments.none') : undefined}
        actions={
          <Button
            size="small"
            variant="ghost"
            icon={IconMessagePlus}
            keys={['C']}
            onClick={() => ask({ kind: 'comment', subjectId: id })}
          >
            {t('responsibilities.comment')}
          </Button>
        }
      />
      <div className={styles.list}>
        {comments.map((comment) => (
          <article key={comment.id} className={styles.comment}>
            <PersonAvatar name={nameOf(comment.personId)} />
            <div>
              <b>{nameOf(comment.personId)}</b>{' '}
              <span className={styles.quiet}>
                {comment.subjectId === id ? '' : `${subjectName(comment.subjectId)} · `}
                {date(comment.at)}
              </span>
              <p>{comment.text}</p>
            </div>
            <IconButton
              size="small"
              icon={IconTrash}
              label={t('responsibilities.comment.remove')}
              onClick={() => remove(comment.id)}
            />
          </article>
        ))}
      </div>
    </section>
  );
}
