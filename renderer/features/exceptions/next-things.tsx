import type { ExceptionView } from '../../../shared/contract/exceptions.ts';
import { t } from '../../i18n/t.ts';
import { useGoTo } from '../../state/route.ts';
import { Keys } from '../../ui/kbd.tsx';
import { NextBar } from '../../ui/next-bar.tsx';
import { openDialog } from './dialogs/request.ts';
import { type NextThing, nextThing, registerGaps } from './next-thing.ts';
import { useRegister } from './register.ts';

/** The end of the step: what is missing in the register, and one button to the next thing. */
export function NextThings(props: {
  readonly selected: ExceptionView | undefined;
  readonly onSelect: (id: string) => void;
}) {
  const { views, today, ready } = useRegister();
  const goTo = useGoTo();
  const next = nextThing(views, props.selected);
  const gaps = registerGaps(views, today);
  const run = () => {
    if (next.kind === 'new') openDialog({ kind: 'new' });
    else if (next.kind === 'step') goTo('/raci');
    else {
      props.onSelect(next.view.id);
      if (next.kind === 'act') openDialog({ kind: 'act', id: next.view.id, action: next.action });
    }
  };
  return (
    <NextBar
      label={t(gaps.length > 0 ? 'missing.label' : 'missing.none')}
      missing={gaps.map((gap) => ({
        id: gap.key,
        count: gap.count,
        label: t(`exceptions.missing.${gap.key}`, { count: gap.count }),
        onSelect: () => props.onSelect(gap.first.id),
      }))}
      hint={
        views.length > 1 && (
          <>
            <Keys keys={['J']} /> <Keys keys={['K']} /> {t('exceptions.nextPrevious')}
          </>
        )
      }
      next={ready ? { label: nextWords(next), onSelect: run } : undefined}
    />
  );
}

function nextWords(next: NextThing): string {
  if (next.kind === 'act') return t(`exceptions.nextIs.${next.action}`, { ref: next.view.ref });
  if (next.kind === 'complete') return t('exceptions.nextIs.complete', { ref: next.view.ref });
  return t(`exceptions.nextIs.${next.kind}`);
}
