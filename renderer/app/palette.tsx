import { useEffect, useId, useRef, useState } from 'react';
import type { OutputOf } from '../../shared/contract/contract.ts';
import { api } from '../api/api.ts';
import { isMessageKey, t } from '../i18n/t.ts';
import { type Command, commands } from '../state/commands.ts';
import { useGoTo } from '../state/route.ts';
import { useStore } from '../state/store.ts';
import { classNames } from '../ui/class-names.ts';
import { Keys } from '../ui/kbd.tsx';
import { shellDialog } from './app-commands.ts';
import styles from './palette.module.css';

type Hit = OutputOf<'engagement', 'search'>[number];

interface Entry {
  id: string;
  title: string;
  note: string;
  keys?: readonly string[];
  run(): void;
}

/** Where a record is shown, up to its id where the place goes by one. */
const PLACES: Readonly<Record<string, string>> = {
  asset: '/inventory?id=',
  scenario: '/risk?id=',
  treatment: '/risk?treatment=',
  exception: '/exceptions?id=',
  evidence: '/evidence?id=',
  finding: '/evidence?view=findings&id=',
  person: '/scope?id=',
  raciRole: '/raci?role=',
  answer: '/responsibilities?id=',
  instrumentComment: '/responsibilities?id=',
  settlement: '/responsibilities?id=',
  classification: '/classification?id=',
  fairnessTest: '/classification?tab=gate&id=',
  gateCheck: '/classification?tab=gate&id=',
  gateDecision: '/classification?tab=gate&id=',
  notApplicable: '/responsibilities?id=',
  measurement: '/responsibilities?id=',
  responsibility: '/responsibilities?id=',
  measure: '/responsibilities?id=',
  accessGrant: '/classification?tab=access&id=',
  accessGroup: '/classification?tab=access&id=',
  accessOverride: '/classification?tab=access&id=',
  taskOwner: '/classification?tab=access&id=',
  commonDriver: '/risk?view=portfolio&driver=',
  riskType: '/reports?view=categories&type=',
  riskTypeScore: '/reports?view=categories&type=',
  coverageCell: '/reports?view=categories&cell=',
};

/** Search over records and every command, in one field. */
export function Palette() {
  return useStore(shellDialog) === 'palette' ? <OpenPalette /> : null;
}

function OpenPalette() {
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const hits = useHits(text);
  const goTo = useGoTo();
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      // What was chosen may have taken the focus already.
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, []);
  const close = () => shellDialog.set(null);
  const entries = [...matching(useStore(commands), text), ...hits.map((hit) => hitEntry(hit, goTo))];
  const current = Math.min(at, entries.length - 1);
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const choose = (entry: Entry | undefined) => {
    if (!entry) return;
    // While the palette is modal nothing else can take the focus.
    dialog.current?.close();
    close();
    entry.run();
  };
  return (
    <dialog ref={dialog} className={styles.palette} aria-label={t('shell.search')} onClose={close}>
      <input
        className={styles.input}
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={entries[current] ? `${id}-${current}` : undefined}
        aria-label={t('shell.search')}
        placeholder={t('shell.search')}
        value={text}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setAt(Math.min(current + 1, entries.length - 1));
          else if (event.key === 'ArrowUp') setAt(Math.max(current - 1, 0));
          else if (event.key === 'Enter') choose(entries[current]);
          else return;
          event.preventDefault();
        }}
      />
      <ul ref={list} id={id} className={styles.list} role="listbox" aria-label={t('shell.results')}>
        {entries.map((entry, index) => (
          // The field keeps the focus and handles the keys; options are only pointed at.
          <li
            key={entry.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === current}
            className={classNames(styles.option, index === current && styles.current)}
            onPointerMove={() => setAt(index)}
            onClick={() => choose(entry)}
            onKeyDown={(event) => event.key === 'Enter' && choose(entry)}
          >
            <span className={styles.title}>{entry.title}</span>
            <span className={styles.note}>{entry.note}</span>
            {entry.keys && <Keys keys={entry.keys} />}
          </li>
        ))}
      </ul>
      <p className={styles.count} role="status">
        {entries.length === 0
          ? t('shell.noResults', { text })
          : t('shell.resultCount', { count: entries.length })}
      </p>
    </dialog>
  );
}

/** Records whose words match, asked for after a pause in typing. */
function useHits(text: string): readonly Hit[] {
  const [hits, setHits] = useState<readonly Hit[]>([]);
  useEffect(() => {
    if (text.trim().length < 2) return setHits([]);
    let live = true;
    const timer = setTimeout(() => {
      api.engagement.search({ text }).then(
        (found) => live && setHits(found),
        () => live && setHits([]),
      );
    }, 80);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [text]);
  return hits;
}

function hitEntry(hit: Hit, goTo: (address: string) => void): Entry {
  const kind = `entity.${hit.entity}`;
  const place = PLACES[hit.entity] ?? '/?id=';
  return {
    // One subject may be hit by several of its texts.
    id: `${hit.entity} ${hit.id} ${hit.ref} ${hit.title}`,
    title: hit.ref ? `${refWords(hit.ref)}  ${hit.title}` : hit.title,
    note: hit.excerpt || (isMessageKey(kind) ? t(kind) : ''),
    run: () => goTo(place.endsWith('=') ? `${place}${hit.id}` : place),
  };
}

/** A reference as it is read: what is said of a dimension or a question goes by a path, `1.5/monitoring/2`. */
function refWords(ref: string): string {
  const [section = '', dimension = '', question] = ref.split('/');
  const key = `responsibilities.dimension.${dimension}`;
  if (!isMessageKey(key)) return ref;
  const place = `${section} ${t(key)}`;
  return question === undefined ? place : t('responsibilities.subject', { place, number: question });
}

/** Commands whose title contains every word typed, those that start with it first. */
function matching(all: readonly Command[], text: string): Entry[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return all
    .filter((c) => c.id !== 'palette' && words.every((w) => c.title.toLowerCase().includes(w)))
    .sort(
      (a, b) =>
        Number(b.title.toLowerCase().startsWith(words[0] ?? '')) -
        Number(a.title.toLowerCase().startsWith(words[0] ?? '')),
    )
    .map((c) => ({
      id: c.id,
      title: c.title,
      note: c.group ?? '',
      run: c.run,
      ...(c.keys && { keys: c.keys }),
    }));
}
