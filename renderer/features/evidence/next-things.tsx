import { t } from '../../i18n/t.ts';
import { chooseAndAttach } from '../../state/attach-request.ts';
import { useGoTo } from '../../state/route.ts';
import { Keys } from '../../ui/kbd.tsx';
import { type MissingItem, NextBar } from '../../ui/next-bar.tsx';
import { isUnassigned, type NextThing, nextThing } from './next-thing.ts';
import { useRegister } from './register.ts';
import type { Shown } from './use-evidence-commands.ts';

export interface NextThingsProps {
  readonly onShow: (view: Shown, id?: string) => void;
}

/** The end of the step: what is missing in both registers, and one button to the next thing. */
export function NextThings({ onShow }: NextThingsProps) {
  const register = useRegister();
  const goTo = useGoTo();
  const next = nextThing(register);
  const run = () => {
    if (next.kind === 'attach') chooseAndAttach();
    else if (next.kind === 'missing') chooseAndAttach([next.subject]);
    else if (next.kind === 'assign') onShow('findings', next.finding.id);
    else if (next.kind === 'complete') onShow('evidence', next.evidence.id);
    else goTo('/reports');
  };
  const missing = useMissing(onShow);
  return (
    <NextBar
      label={t(missing.length > 0 ? 'missing.label' : 'missing.none')}
      missing={missing}
      hint={
        register.evidence.length + register.findings.length > 1 && (
          <>
            <Keys keys={['J']} /> <Keys keys={['K']} /> {t('evidence.nextPrevious')}
          </>
        )
      }
      next={register.ready ? { label: nextWords(next), onSelect: run } : undefined}
    />
  );
}

function useMissing(onShow: NextThingsProps['onShow']): MissingItem[] {
  const register = useRegister();
  const { evidence, findings, missing } = register;
  const overdue = findings.filter((finding) => finding.overdue);
  const unassigned = findings.filter(isUnassigned);
  const open = evidence.filter((view) => view.gaps.length > 0);
  const items = [
    { id: 'overdue', count: overdue.length, onSelect: () => onShow('findings', overdue[0]?.id) },
    { id: 'missing', count: missing.length, onSelect: () => onShow('missing') },
    { id: 'facts', count: open.length, onSelect: () => onShow('evidence', open[0]?.id) },
    { id: 'unassigned', count: unassigned.length, onSelect: () => onShow('findings', unassigned[0]?.id) },
  ] as const;
  const gaps = items
    .filter((item) => item.count > 0)
    .map((item) => ({ ...item, label: t(`missing.evidence.${item.id}`, { count: item.count }) }));
  // While nothing claims evidence an empty register has no gap to count, and is one itself.
  if (!register.ready || nextThing(register).kind !== 'attach') return gaps;
  const empty = {
    id: 'empty',
    count: '',
    label: t('missing.evidence.empty'),
    onSelect: () => chooseAndAttach(),
  };
  return [empty, ...gaps];
}

function nextWords(next: NextThing): string {
  if (next.kind === 'missing') return t('evidence.nextIs.missing', { ref: next.subject.ref });
  if (next.kind === 'assign') return t('evidence.nextIs.assign', { ref: next.finding.ref });
  if (next.kind === 'complete') return t('evidence.nextIs.complete', { ref: next.evidence.ref });
  return t(`evidence.nextIs.${next.kind}`);
}
