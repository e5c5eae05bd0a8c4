import type { CurrentSimulation } from '../../../shared/contract/risk.ts';
import type { TreatmentView } from '../../../shared/contract/treatments.ts';
import {
  exampleFactors,
  type TreeFactor,
  treeFactors,
  unestimatedFactors,
  unreasonedFactors,
} from '../../../shared/rules/scenario-factors.ts';
import type { ScenarioEntry } from './register.ts';

/** What the step asks for next. */
export type NextThing =
  | { readonly kind: 'new' }
  | {
      readonly kind: 'estimate' | 'agree' | 'example';
      readonly place: TreeFactor;
      readonly entry: ScenarioEntry;
    }
  | { readonly kind: 'simulate'; readonly count: number }
  | { readonly kind: 'owner'; readonly treatment: TreatmentView; readonly entry: ScenarioEntry }
  | { readonly kind: 'step' };

/** The next thing: a scenario, its estimates (those of the one on screen first), a simulation, owners, the next step. */
export function nextThing(
  entries: readonly ScenarioEntry[],
  portfolio: CurrentSimulation | undefined,
  selected: ScenarioEntry | undefined,
): NextThing {
  if (entries.length === 0) return { kind: 'new' };
  const inOrder = [...(selected ? [selected] : []), ...entries];
  for (const [kind, lacking] of [
    ['agree', unagreedFactors],
    ['estimate', ({ scenario }: ScenarioEntry) => unestimatedFactors(scenario)],
    ['example', ({ scenario }: ScenarioEntry) => exampleFactors(scenario)],
  ] as const)
    for (const entry of inOrder) {
      const [place] = lacking(entry);
      if (place !== undefined) return { kind, place, entry };
    }
  const count = toSimulate(entries, portfolio);
  if (count > 0) return { kind: 'simulate', count };
  const entry = inOrder.find(({ unowned }) => unowned.length > 0);
  const [treatment] = entry?.unowned ?? [];
  return entry && treatment ? { kind: 'owner', treatment, entry } : { kind: 'step' };
}

/** Factors for which several people's ranges wait to be agreed on. */
const unagreedFactors = ({ scenario, unagreed }: ScenarioEntry): TreeFactor[] =>
  treeFactors(scenario).filter(({ node }) => unagreed.includes(node));

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
  readonly key: 'estimate' | 'agree' | 'example' | 'simulate' | 'outOfDate' | 'owner' | 'reason' | 'asset';
  readonly count: number;
  /** The first scenario concerned, and which of its factors. */
  readonly first: ScenarioEntry;
  readonly place: TreeFactor | undefined;
}

/** What is missing in the register, each with the first scenario it is missing at; treatments are counted for themselves. */
export function riskGaps(entries: readonly ScenarioEntry[]): Gap[] {
  const first = (places: readonly TreeFactor[]) => (places.length === 0 ? null : places[0]);
  const when = (concerned: boolean) => (concerned ? undefined : null);
  /** Null for a scenario that lacks nothing; else the factor that is looked at, where it is about one. */
  const lacking: Readonly<Record<Gap['key'], (entry: ScenarioEntry) => TreeFactor | undefined | null>> = {
    estimate: ({ scenario }) => first(unestimatedFactors(scenario)),
    agree: (entry) => first(unagreedFactors(entry)),
    example: ({ scenario }) => first(exampleFactors(scenario)),
    simulate: ({ state }) => when(state === 'not simulated'),
    outOfDate: ({ state }) => when(state === 'out of date'),
    owner: ({ unowned }) => when(unowned.length > 0),
    reason: ({ scenario }) => first(unreasonedFactors(scenario)),
    asset: ({ scenario }) => when(scenario.assetIds.length === 0),
  };
  return (Object.keys(lacking) as Gap['key'][]).flatMap((key) => {
    const concerned = entries.flatMap((entry) => {
      const place = lacking[key](entry);
      return place === null ? [] : [{ first: entry, place }];
    });
    const [one] = concerned;
    // A treatment may act on several scenarios.
    const count =
      key === 'owner'
        ? new Set(entries.flatMap(({ unowned }) => unowned.map(({ id }) => id))).size
        : concerned.length;
    return one === undefined ? [] : [{ key, count, ...one }];
  });
}
