import { useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { InstrumentState, ResponsibilityContent } from '../../../shared/contract/responsibilities.ts';
import type { Person } from '../../../shared/model/engagement.ts';
import { type AssessedUnit, assess } from '../../../shared/rules/assessment.ts';
import { useRead } from '../../api/api.ts';
import { toastError } from '../../state/toast.ts';
import { useAssessor } from './assessor.ts';
import type { Edit } from './edits.ts';

const KEY = ['responsibilities', 'state', {}] as const;
const NOBODY: readonly Person[] = [];

export interface Instrument {
  readonly content: readonly ResponsibilityContent[];
  /** What is stored and what is on its way. */
  readonly state: InstrumentState;
  readonly units: readonly AssessedUnit[];
  readonly people: readonly Person[];
  /** Members of the team, who assess. */
  readonly assessors: readonly Person[];
  /** Who assesses at this computer. */
  readonly me: Person;
  /** The other assessors. */
  readonly others: readonly Person[];
  readonly nameOf: (personId: string) => string;
  /** Shows an edit at once and stores it; what the core refuses is taken back with its words. */
  readonly edit: (edit: Edit) => void;
  /** Stores an edit and shows it then. @throws AssayError when the core refuses it */
  readonly store: (edit: Edit) => Promise<void>;
}

export const InstrumentContext = createContext<Instrument | null>(null);

export function useInstrument(): Instrument {
  const instrument = useContext(InstrumentContext);
  if (instrument === null) throw new Error('This part of the page needs the instrument');
  return instrument;
}

/** Everything the step shows; `ready` is false while it is read, `instrument` null while there is no assessor. */
export function useReadInstrument(): { ready: boolean; instrument: Instrument | null } {
  const cache = useQueryClient();
  const content = useRead('catalogue', 'instrument', {}).data;
  const stored = useRead('responsibilities', 'state', {}).data;
  const readPeople = useRead('people', 'list', {}).data;
  const people = readPeople ?? NOBODY;
  const [underWay, setUnderWay] = useState<readonly Edit[]>([]);
  // One after the other: two answers to one question must arrive in their order.
  const queue = useRef(Promise.resolve());

  const store = useCallback(
    async (one: Edit) => {
      await one.send();
      // Until the core is read again the cache holds what was just stored, so nothing flickers.
      cache.setQueryData<InstrumentState>(KEY, (known) => known && one.apply(known));
    },
    [cache],
  );
  const edit = useCallback(
    (one: Edit) => {
      setUnderWay((edits) => [...edits, one]);
      queue.current = queue.current.then(async () => {
        try {
          await store(one);
        } catch (error) {
          toastError(error);
        }
        setUnderWay((edits) => edits.filter((candidate) => candidate !== one));
      });
    },
    [store],
  );

  const state = useMemo(
    () => stored && underWay.reduce((current, one) => one.apply(current), stored),
    [stored, underWay],
  );
  const units = useMemo(() => (content && state ? assess(content, state) : undefined), [content, state]);
  const assessors = useMemo(() => people.filter((person) => person.party === 'assessor'), [people]);
  const me = useAssessor(assessors);
  const instrument = useMemo((): Instrument | null => {
    if (!content || !state || !units || !me) return null;
    const names = new Map(people.map((person) => [person.id, person.name]));
    return {
      content,
      state,
      units,
      people,
      assessors,
      me,
      others: assessors.filter((person) => person !== me),
      nameOf: (personId) => names.get(personId) ?? '',
      edit,
      store,
    };
  }, [content, state, units, people, assessors, me, edit, store]);
  return { ready: content !== undefined && stored !== undefined && readPeople !== undefined, instrument };
}
