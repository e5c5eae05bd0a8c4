import { useEffect, useMemo } from 'react';
import { t } from '../../i18n/t.ts';
import { useGoTo, useRoute, useSetSearch } from '../../state/route.ts';
import { Keys } from '../../ui/kbd.tsx';
import { NextBar } from '../../ui/next-bar.tsx';
import { nextThing, OPEN_KINDS, type OpenKind, openThings } from './next-thing.ts';
import type { Place } from './place.ts';
import { ask, focusQuestion } from './requests.ts';
import { useInstrument } from './use-instrument.ts';

/** What is missing in the step, and the next thing to do. */
export function NextThings({ place }: { readonly place: Place }) {
  const { units } = useInstrument();
  const goTo = useGoTo();
  const { search } = useRoute();
  const setSearch = useSetSearch();
  const open = useMemo(() => openThings(units), [units]);
  const next = nextThing(open, place.dimension.id);
  const { go } = place;
  const visit = (kind: OpenKind, subjectId: string) => {
    go(subjectId);
    if (kind === 'settle') ask({ kind: 'settle', subjectId });
    else focusQuestion();
  };

  // Other steps lead here with what they want to see: `?go=settle`.
  const wanted = OPEN_KINDS.find((kind) => kind === search['go']);
  const wantedId = wanted && open[wanted][0];
  useEffect(() => {
    if (wanted === undefined) return;
    setSearch({ go: undefined, ...(wantedId !== undefined && { id: wantedId }) });
  }, [wanted, wantedId, setSearch]);

  return (
    <NextBar
      label={t(next === null ? 'missing.none' : 'missing.label')}
      missing={OPEN_KINDS.filter((kind) => open[kind].length > 0).map((kind) => ({
        id: kind,
        count: open[kind].length,
        label: t(`responsibilities.open.${kind}`, { count: open[kind].length }),
        onSelect: () => {
          const at = open[kind].indexOf(place.dimension.id);
          const to = open[kind][at + 1] ?? open[kind][0];
          if (to !== undefined) go(to);
        },
      }))}
      hint={place.view === 'assess' && <Hint />}
      next={
        next === null
          ? { label: t('responsibilities.next.done'), onSelect: () => goTo('/risk') }
          : {
              label: t(`responsibilities.next.${next.kind}`, { subject: next.subjectId.split('/')[0] ?? '' }),
              onSelect: () => visit(next.kind, next.subjectId),
            }
      }
    />
  );
}

function Hint() {
  return (
    <>
      <Keys keys={['Y']} /> <Keys keys={['P']} /> <Keys keys={['N']} /> <Keys keys={['X']} />{' '}
      {t('responsibilities.hint.answer')} <Keys keys={['M']} /> {t('responsibilities.hint.note')}{' '}
      <Keys keys={['E']} /> {t('responsibilities.hint.evidence')}
    </>
  );
}
