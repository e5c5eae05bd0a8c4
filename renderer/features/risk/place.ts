import type { Register, ScenarioEntry } from './register.ts';

export type RiskView = 'scenario' | 'compare' | 'portfolio';

/** Where the page stands and how it goes elsewhere. */
export interface Place {
  readonly register: Register;
  readonly shown: RiskView;
  readonly selected: ScenarioEntry | undefined;
  readonly select: (id: string | undefined, view?: RiskView) => void;
}

/** The scenario so many places after (or before) one in the register; the one itself at the ends. */
export function stepTo(
  { entries }: Register,
  from: ScenarioEntry | undefined,
  by: 1 | -1,
): string | undefined {
  const at = entries.findIndex((entry) => entry.scenario.id === from?.scenario.id);
  return entries[at + by]?.scenario.id;
}
