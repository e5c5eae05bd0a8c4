import type { CurrentSimulation } from '../../../shared/contract/risk.ts';
import {
  exampleFactors,
  type TreeFactor,
  unestimatedFactors,
  unreasonedFactors,
} from '../../../shared/rules/scenario-factors.ts';
import type { ScenarioEntry } from './register.ts';

/** What the step asks for next. */
export type NextThing =
  | { readonly kind: 'new' }
  | { readonly kind: 'estimate' | 'example'; readonly place: TreeFactor; readonly entry: ScenarioEntry }
  | { readonly kind: 'simulate'; readonly count: number }
  | { readonly kind: 'step' };

/** The next thing: a scenario, its estimates (those of the one on screen first), a simulation, the next step. */
export function nextThing(
  entries: readonly ScenarioEntry[],
  portfolio: CurrentSimulation | undefined,
  selected: ScenarioEntry | undefined,
): NextThing {
  if (entries.length === 0) return { kind: 'new' };
  const inOrder = [...(selected ? [selected] : []), ...entries];
  for (const [kind, lacking] of [
    ['estimate', unestimatedFactors],
    ['example', exampleFactors],
  ] as const)
    for (const entry of inOrder) {
      const [place] = lacking(entry.scenario);
      if (place !== undefined) return { kind, place, entry };
    }
  const count = toSimulate(entries, portfolio);
  return count > 0 ? { kind: 'simulate', count } : { kind: 'step' };
}

/** How many scenarios lack a current result; all of them when only their sum is missing or out of date. */
export function toSimulate(
  entries: readonly ScenarioEntry[],
  portfolio: CurrentSimulation | undefined,
): number {
  const estimated = entries.filter((entry) => entry.state !== 'not estimated');
  const open = estimated.filter((entry) => entry.state !== 'current');
  if (open.length > 0) return open.length;
  return portfolio === undefined || portfolio.outOfDate ? estimated.length : 0;
}

export interface Gap {
  readonly key: 'estimate' | 'example' | 'simulate' | 'outOfDate' | 'reason' | 'asset';
  readonly count: number;
  /** The first scenario concerned, and which of its factors. */
  readonly first: ScenarioEntry;
  readonly place: TreeFactor | undefined;
}

/** What is missing in the register, each with the first scenario it is missing at. */
export function riskGaps(entries: readonly ScenarioEntry[]): Gap[] {
  const first = (places: readonly TreeFactor[]) => (places.length === 0 ? null : places[0]);
  const when = (concerned: boolean) => (concerned ? undefined : null);
  /** Null for a scenario that lacks nothing; else the factor that is looked at, where it is about one. */
  const lacking: Readonly<Record<Gap['key'], (entry: ScenarioEntry) => TreeFactor | undefined | null>> = {
    estimate: ({ scenario }) => first(unestimatedFactors(scenario)),
    example: ({ scenario }) => first(exampleFactors(scenario)),
    simulate: ({ state }) => when(state === 'not simulated'),
    outOfDate: ({ state }) => when(state === 'out of date'),
    reason: ({ scenario }) => first(unreasonedFactors(scenario)),
    asset: ({ scenario }) => when(scenario.assetIds.length === 0),
  };
  return (Object.keys(lacking) as Gap['key'][]).flatMap((key) => {
    const concerned = entries.flatMap((entry) => {
      const place = lacking[key](entry);
      return place === null ? [] : [{ first: entry, place }];
    });
    const [one] = concerned;
    return one === undefined ? [] : [{ key, count: concerned.length, ...one }];
  });
}
