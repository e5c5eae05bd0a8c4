import { useState } from 'react';
import type { InstrumentChange } from '../../../../shared/contract/responsibilities.ts';
import { dateTime } from '../../../../shared/format/time.ts';
import { api, useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { localTime } from '../../../state/local-time.ts';
import { toastError } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import { useInstrument } from '../use-instrument.ts';
import { changeWords, type Names } from './history-words.ts';
import styles from './side.module.css';

const PAGE = 50;

/** Who wrote down or changed what about a responsibility, newest first. It is read when it is asked for. */
export function History({ responsibilityId }: { readonly responsibilityId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <section className={styles.section}>
      <h3>
        {t('responsibilities.history')}{' '}
        <LinkButton aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'responsibilities.history.hide' : 'responsibilities.history.show')}
        </LinkButton>
      </h3>
      {open && <Changes responsibilityId={responsibilityId} />}
    </section>
  );
}

function Changes({ responsibilityId }: { readonly responsibilityId: string }) {
  const { content, state } = useInstrument();
  const question = { responsibilityId, limit: PAGE };
  const newest = useRead('responsibilities', 'history', { ...question, beforeSequence: null }).data;
  const people = useRead('people', 'list', {}).data ?? [];
  const frameworks = useRead('catalogue', 'frameworks', {}).data ?? [];
  const [earlier, setEarlier] = useState<readonly InstrumentChange[]>([]);
  const [complete, setComplete] = useState(false);
  if (newest === undefined) return <SkeletonRows label={t('app.loading')} rows={4} rowHeight={32} />;
  if (newest.length === 0) return <p className={styles.quiet}>{t('responsibilities.history.none')}</p>;
  const all = [...newest, ...earlier];
  const names: Names = {
    person: (id) => people.find((person) => person.id === id)?.name ?? '',
    framework: (id) => frameworks.find((framework) => framework.id === id)?.name ?? '',
  };
  const more = () =>
    api.responsibilities
      .history({ ...question, beforeSequence: all.at(-1)?.sequence ?? null })
      .then((older) => {
        setEarlier([...earlier, ...older]);
        setComplete(older.length < PAGE);
      }, toastError);
  return (
    <>
      <Timeline
        entries={all.map((entry) => {
          const at = localTime(entry.at);
          return {
            id: String(entry.sequence),
            when: dateTime(at, at.slice(0, 4) !== state.today.slice(0, 4)),
            text: changeWords(entry, content, names),
            who: entry.actor,
          };
        })}
      />
      {newest.length === PAGE && !complete && (
        <Button onClick={() => void more()}>{t('responsibilities.history.earlier')}</Button>
      )}
    </>
  );
}
