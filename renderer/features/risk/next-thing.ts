import type { CurrentSimulation } from '../../../shared/contract/risk.ts';
import { unestimatedFactors, unreasonedFactors } from '../../../shared/rules/scenario-factors.ts';
import type { Estimated } from '../../../shared/rules/estimate-problems.ts';
import type { ScenarioEntry } from './register.ts';

/** What the step asks for next. */
export type NextThing =
  | { readonly kind: 'new' }
  | { readonly kind: 'estimate'; readonly of: Estimated; readonly entry: ScenarioEntry }
  | { readonly kind: 'simulate'; readonly count: number }
  | { readonly kind: 'step' };

/** The estimate a scenario lacks; how often comes before how much. */
export function missingEstimate({ scenario }: ScenarioEntry): Estimated | null {
  return firstPart(unestimatedFactors(scenario));
}

/** Whether the first of some factors says how often or how much. */
function firstPart([first]: readonly { readonly node: string }[]): Estimated | null {
  if (first === undefined) return null;
  return first.node.startsWith('frequency.') ? 'frequency' : 'loss';
}

/** The next thing: a scenario, its estimates (those of the one on screen first), a simulation, the next step. */
export function nextThing(
  entries: readonly ScenarioEntry[],
  portfolio: CurrentSimulation | undefined,
  selected: ScenarioEntry | undefined,
): NextThing {
  if (entries.length === 0) return { kind: 'new' };
  for (const entry of [...(selected ? [selected] : []), ...entries]) {
    const of = missingEstimate(entry);
    if (of !== null) return { kind: 'estimate', of, entry };
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

/** The estimate nobody has given a reason for; how often comes before how much. */
export function unreasoned({ scenario }: ScenarioEntry): Estimated | null {
  return firstPart(unreasonedFactors(scenario));
}

export interface Gap {
  readonly key: 'estimate' | 'simulate' | 'outOfDate' | 'reason' | 'asset';
  readonly count: number;
  /** The first scenario concerned, and which of its estimates. */
  readonly first: ScenarioEntry;
  readonly of: Estimated;
}

/** What is missing in the register, each with the first scenario it is missing at. */
export function riskGaps(entries: readonly ScenarioEntry[]): Gap[] {
  const lacking: Readonly<Record<Gap['key'], (entry: ScenarioEntry) => Estimated | null>> = {
    estimate: missingEstimate,
    simulate: (entry) => (entry.state === 'not simulated' ? 'frequency' : null),
    outOfDate: (entry) => (entry.state === 'out of date' ? 'frequency' : null),
    reason: unreasoned,
    asset: (entry) => (entry.scenario.assetIds.length === 0 ? 'frequency' : null),
  };
  return (Object.keys(lacking) as Gap['key'][]).flatMap((key) => {
    const concerned = entries.flatMap((entry) => {
      const of = lacking[key](entry);
      return of === null ? [] : [{ first: entry, of }];
    });
    const [first] = concerned;
    return first === undefined ? [] : [{ key, count: concerned.length, ...first }];
  });
}
