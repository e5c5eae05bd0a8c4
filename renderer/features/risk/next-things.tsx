import { t } from '../../i18n/t.ts';
import { useGoTo } from '../../state/route.ts';
import { useStore } from '../../state/store.ts';
import { Keys } from '../../ui/kbd.tsx';
import { NextBar } from '../../ui/next-bar.tsx';
import { type NextThing, nextThing, riskGaps } from './next-thing.ts';
import type { Place } from './place.ts';
import { fullName } from './factor-words.ts';
import type { ScenarioEntry } from './register.ts';
import {
  editTreatment,
  focusRange,
  focusSoon,
  newScenario,
  nodePart,
  showNode,
  showPeople,
  sidePart,
} from './requests.ts';
import { simulateAll, simulationRun } from './simulation-run.ts';

/** What is missing among the scenarios, and one button to the next thing. */
export function NextThings({ register, shown, selected, select }: Place) {
  const { entries, portfolio, ready } = register;
  const goTo = useGoTo();
  const running = useStore(simulationRun) !== null;
  const next = nextThing(entries, portfolio, selected);
  const run = () => {
    if (next.kind === 'new') newScenario.set(true);
    else if (next.kind === 'step') goTo('/exceptions');
    else if (next.kind === 'simulate') void simulateAll();
    else if (next.kind === 'owner') toOwner(next.entry, select);
    else if (next.kind === 'agree') {
      select(next.entry.scenario.id);
      showPeople(next.entry.scenario.id, next.place.node);
    } else {
      select(next.entry.scenario.id);
      focusRange(next.entry.scenario.id, next.place.node);
    }
  };
  const gaps = riskGaps(entries);
  const none = ready && entries.length === 0;
  return (
    <NextBar
      label={t(none || gaps.length > 0 ? 'missing.label' : 'missing.none')}
      missing={[
        ...(none ? [FIRST] : []),
        ...gaps.map(({ key, count, first, place }) => ({
          id: key,
          count,
          label: t(GAP_WORDS[key], { count }),
          onSelect: () => {
            if (key === 'owner') return toOwner(first, select);
            select(first.scenario.id);
            if (place === undefined) return;
            if (key === 'agree') return showPeople(first.scenario.id, place.node);
            if (key !== 'reason') return focusRange(first.scenario.id, place.node);
            nodePart.set('range');
            showNode(first.scenario.id, place.node);
            focusSoon(`[data-factor-reason="${place.node}"]`);
          },
        })),
      ]}
      hint={
        entries.length > 1 && (
          <>
            {shown === 'portfolio' && (
              <>
                <Keys keys={['↵']} /> {t('risk.table.open')}{' '}
              </>
            )}
            <Keys keys={['J']} /> <Keys keys={['K']} /> {t('risk.nextPrevious')}
          </>
        )
      }
      next={
        ready
          ? running
            ? { label: t('risk.run.busy'), busy: true, onSelect: () => undefined }
            : { label: nextWords(next), onSelect: run }
          : undefined
      }
    />
  );
}

/** What is missing while there is no scenario at all. */
const FIRST = {
  id: 'first',
  count: t('risk.missing.no'),
  label: t('risk.missing.first'),
  onSelect: () => newScenario.set(true),
};

/** Shows the first treatment of a scenario that nobody answers for. */
function toOwner({ scenario, unowned: [treatment] }: ScenarioEntry, select: Place['select']): void {
  select(scenario.id);
  sidePart.set('treatments');
  if (treatment !== undefined) editTreatment(scenario.id, treatment.id);
}

const GAP_WORDS = {
  estimate: 'missing.risk.estimate',
  agree: 'missing.risk.agree',
  example: 'risk.missing.example',
  simulate: 'missing.risk.simulate',
  outOfDate: 'missing.risk.outOfDate',
  owner: 'missing.risk.owner',
  reason: 'risk.missing.reason',
  asset: 'risk.missing.asset',
} as const;

function nextWords(next: NextThing): string {
  if (next.kind === 'estimate' || next.kind === 'agree' || next.kind === 'example') {
    const { scenario } = next.entry;
    return t(`risk.nextIs.${next.kind}`, {
      ref: scenario.ref,
      name: lower(fullName(scenario, next.place.node)),
    });
  }
  if (next.kind === 'simulate') return t('risk.nextIs.simulate', { count: next.count });
  if (next.kind === 'owner') return t('risk.nextIs.owner', { ref: next.treatment.ref });
  return t(`risk.nextIs.${next.kind}`);
}

/** A name within a sentence. */
const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
