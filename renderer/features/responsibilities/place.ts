import { useCallback, useEffect, useMemo } from 'react';
import type { AssessedDimension, AssessedUnit } from '../../../shared/rules/assessment.ts';
import { useEngagement } from '../../state/engagement.ts';
import { useRoute, useSetSearch } from '../../state/route.ts';
import { createStore, useStore } from '../../state/store.ts';

export const VIEWS = ['assess', 'overview', 'frameworks'] as const;
export type View = (typeof VIEWS)[number];

/** Where the page stands and how it goes elsewhere. */
export interface Place {
  readonly view: View;
  readonly unit: AssessedUnit;
  readonly dimension: AssessedDimension;
  /** The question the keys act on; undefined where the reference asks nothing. */
  readonly question: AssessedDimension['questions'][number] | undefined;
  readonly questionAt: number;
  /** Shows a responsibility, a dimension or a question by its id. */
  readonly go: (subjectId: string) => void;
  /** The responsibility so many places further. */
  readonly step: (by: 1 | -1) => void;
  /** The dimension so many places further. */
  readonly turn: (by: 1 | -1) => void;
  readonly setQuestion: (at: number) => void;
  /** The question the keys act on at this moment, which may be ahead of what is drawn. */
  readonly liveQuestion: () => { readonly id: string | undefined; readonly at: number };
  readonly setView: (view: View) => void;
}

/** The dimension looked at last in each engagement, so that coming back to the step shows it again. */
const lastPlace = createStore<Readonly<Record<string, string>>>({});
/** The question the keys act on, by dimension. */
const cursor = createStore<{ readonly dimensionId: string; readonly at: number }>({ dimensionId: '', at: 0 });

/** The address names a responsibility, a dimension or a question: `?id=2.4.2/implementation/3`. */
export function usePlace(units: readonly AssessedUnit[]): Place | null {
  const { engagement } = useEngagement();
  const { search } = useRoute();
  const setSearch = useSetSearch();
  const last = useStore(lastPlace)[engagement.id];
  const { dimensionId, at } = useStore(cursor);
  const [section, name, asked] = (search['id'] ?? last ?? '').split('/');
  const unit = units.find(({ content }) => content.id === section) ?? units[0];
  const dimension = unit?.dimensions.find((one) => one.dimension === name) ?? unit?.dimensions[0];
  const id = dimension?.id;
  useEffect(() => {
    if (id === undefined) return;
    lastPlace.set((all) => (all[engagement.id] === id ? all : { ...all, [engagement.id]: id }));
  }, [engagement.id, id]);
  useEffect(() => {
    if (id !== undefined && asked !== undefined)
      cursor.set({ dimensionId: id, at: Math.max(0, Number(asked) - 1 || 0) });
  }, [id, asked]);

  const go = useCallback((subjectId: string) => setSearch({ id: subjectId, view: undefined }), [setSearch]);
  const wanted = VIEWS.find((one) => one === search['view']) ?? 'assess';
  return useMemo(() => {
    if (!unit || !dimension) return null;
    const questions = dimension.questions;
    const within = (place: { dimensionId: string; at: number }) =>
      place.dimensionId === dimension.id ? Math.max(0, Math.min(place.at, questions.length - 1)) : 0;
    const questionAt = within({ dimensionId, at });
    const beside = <T>(list: readonly T[], one: T, by: number): T | undefined => list[list.indexOf(one) + by];
    return {
      view: wanted,
      unit,
      dimension,
      question: questions[questionAt],
      questionAt,
      go,
      step: (by) => {
        const to = beside(units, unit, by);
        if (to) go(`${to.content.id}/${dimension.dimension}`);
      },
      turn: (by) => {
        const to = beside(unit.dimensions, dimension, by);
        if (to) go(to.id);
      },
      setQuestion: (next) =>
        cursor.set({
          dimensionId: dimension.id,
          at: Math.min(Math.max(0, next), Math.max(0, questions.length - 1)),
        }),
      liveQuestion: () => {
        const now = within(cursor.get());
        return { id: questions[now]?.id, at: now };
      },
      setView: (view) => setSearch({ view: view === 'assess' ? undefined : view }),
    };
  }, [units, unit, dimension, dimensionId, at, wanted, go, setSearch]);
}
