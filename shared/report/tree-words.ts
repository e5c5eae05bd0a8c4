import type { FrequencyForm, LossForm, ScenarioTree, Semantics } from '../model/factor.ts';
import { LOSS_FORM_WORDS } from './factor-words.ts';
import { listed } from './prose.ts';

const FREQUENCY: Readonly<Record<FrequencyForm, string>> = {
  lef: 'Loss events a year are estimated directly',
  'tef-vulnerability': 'Loss events a year are the attempts times the share of them that succeeds',
  'tef-capability':
    'Loss events a year are the attempts in which the capability of the attacker is greater than the resistance',
  'contact-vulnerability':
    'Loss events a year are the contacts times the share of them that leads to an attempt, times the share of attempts that succeeds',
  'contact-capability':
    'Loss events a year are the contacts times the share of them that leads to an attempt, as far as the capability of the attacker is greater than the resistance',
};

const SEMANTICS: Readonly<Record<Semantics, string>> = {
  event: '',
  product:
    ' One draw of everything is multiplied, for comparison with tools that do so; years without loss do not appear.',
  bernoulli:
    ' A year has at most one event, for comparison with tools that take the frequency for a probability.',
};

/** How a scenario is taken apart, in sentences. */
export function treeWords({ frequency, primary, secondary, semantics }: ScenarioTree): string {
  const each = primary.length === 0 ? 'one amount' : `the sum of ${forms(primary)}`;
  const follows = secondary.map(
    ({ title, forms: split }) => `${title}${split.length === 0 ? '' : ` (${forms(split)})`}`,
  );
  const then =
    follows.length === 0
      ? ''
      : ` Some events are followed by more, each with its own probability: ${listed(follows)}.`;
  return `${FREQUENCY[frequency]}. An event costs ${each}.${then}${SEMANTICS[semantics]}`;
}

const forms = (all: readonly LossForm[]) => listed(all.map((form) => LOSS_FORM_WORDS[form].toLowerCase()));

/** `Equally weighted average of the quantiles` and so on: how several ranges became one. */
export const METHOD_WORDS = {
  equal: 'average of the quantiles, everybody equal',
  calibrated: 'average of the quantiles, weighted by calibration',
  pool: 'mixture of the densities, everybody equal',
  chosen: 'chosen by the room',
} as const;
