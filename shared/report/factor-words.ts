import type { LossForm } from '../model/factor.ts';
import type { LinkedScenario } from '../model/scenario.ts';
import type { FactorNode } from '../rules/factor-nodes.ts';

/** Names of the factors, as FAIR has them. */
const NAMES: Readonly<Record<string, string>> = {
  lef: 'Loss events a year',
  tef: 'Threat event frequency',
  contact_frequency: 'Contact frequency',
  probability_of_action: 'Probability of action',
  vulnerability: 'Vulnerability',
  threat_capability: 'Threat capability',
  resistance_strength: 'Resistance strength',
  primary: 'Loss per event',
};

const UNITS: Readonly<Record<string, string>> = {
  lef: 'events a year',
  tef: 'attempts a year',
  contact_frequency: 'contacts a year',
  probability_of_action: '% of contacts',
  vulnerability: '% of attempts',
  threat_capability: 'percentile of attackers',
  resistance_strength: 'percentile of attackers',
  probability: '% of events',
};

/** The six forms of loss of FAIR. */
export const LOSS_FORM_WORDS: Readonly<Record<LossForm, string>> = {
  productivity: 'Productivity',
  response: 'Response',
  replacement: 'Replacement',
  competitive_advantage: 'Competitive advantage',
  fines_and_judgments: 'Fines and judgments',
  reputation: 'Reputation',
};

/** What a factor is called in a table: `Threat event frequency`, `Primary loss: response`, `Authority: probability`. */
export function factorLabel({ tree }: Pick<LinkedScenario, 'tree'>, place: FactorNode): string {
  const { name, form, secondaryId } = place;
  const part = form === null ? null : LOSS_FORM_WORDS[form].toLowerCase();
  if (secondaryId === null) return part === null ? (NAMES[name] ?? name) : `Primary loss: ${part}`;
  const title = tree.secondary.find(({ id }) => id === secondaryId)?.title ?? secondaryId;
  if (name === 'probability') return `${title}: probability`;
  return part === null ? `${title}: loss` : `${title}: ${part}`;
}

/** What a factor counts; its own words where it has some. */
export function factorUnit(place: FactorNode, currency: string, own: string): string {
  if (own.trim() !== '') return own;
  return place.quantity === 'amount' ? `${currency} per event` : (UNITS[place.name] ?? '');
}
