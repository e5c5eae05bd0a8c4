import type { FrequencyForm, LossForm, ScenarioTree } from '../model/factor.ts';

/** What a factor is measured in: events a year, a share, a percentile of the threat population, an amount per event. */
export type FactorQuantity = 'rate' | 'probability' | 'percentile' | 'amount';

/** What a range that is typed counts: a factor's quantity, or what is left of a frequency or a loss that an effect scales. */
export type RangeQuantity = FactorQuantity | 'factor';

/** A place in the factor tree that is estimated. Named as the engine names it, so that its figures find their place. */
export interface FactorNode {
  readonly node: string;
  readonly quantity: FactorQuantity;
  /** The word FAIR has for it, such as `threat_capability` or `magnitude`. */
  readonly name: string;
  readonly form: LossForm | null;
  /** Secondary loss it belongs to; null elsewhere. */
  readonly secondaryId: string | null;
}

const LEF = ['lef'];
const ATTEMPTS: Readonly<Record<'tef' | 'contact', readonly string[]>> = {
  tef: ['tef'],
  contact: ['contact_frequency', 'probability_of_action'],
};
const SUCCESS: Readonly<Record<'vulnerability' | 'capability', readonly string[]>> = {
  vulnerability: ['vulnerability'],
  capability: ['threat_capability', 'resistance_strength'],
};

/** Factors of each way to take the frequency apart, in the order of the tree. */
const FREQUENCY_FACTORS: Readonly<Record<FrequencyForm, readonly string[]>> = {
  lef: LEF,
  'tef-vulnerability': [...ATTEMPTS.tef, ...SUCCESS.vulnerability],
  'tef-capability': [...ATTEMPTS.tef, ...SUCCESS.capability],
  'contact-vulnerability': [...ATTEMPTS.contact, ...SUCCESS.vulnerability],
  'contact-capability': [...ATTEMPTS.contact, ...SUCCESS.capability],
};

const QUANTITIES: Readonly<Record<string, FactorQuantity>> = {
  lef: 'rate',
  tef: 'rate',
  contact_frequency: 'rate',
  probability_of_action: 'probability',
  vulnerability: 'probability',
  threat_capability: 'percentile',
  resistance_strength: 'percentile',
  probability: 'probability',
};

/** Every factor of a tree that is estimated, in the order of the tree: frequency, primary loss, secondary losses. */
export function factorNodes({ frequency, primary, secondary }: ScenarioTree): FactorNode[] {
  return [
    ...FREQUENCY_FACTORS[frequency].map((name) => factorNode(`frequency.${name}`, name)),
    ...magnitudes('loss.primary', 'primary', primary, null),
    ...secondary.flatMap(({ id, forms }) => [
      { ...factorNode(`loss.secondary.${id}.probability`, 'probability'), secondaryId: id },
      ...magnitudes(`loss.secondary.${id}.magnitude`, 'magnitude', forms, id),
    ]),
  ];
}

/** The factor at a place of the tree; undefined when the tree has no such place. */
export const findFactorNode = (tree: ScenarioTree, node: string): FactorNode | undefined =>
  factorNodes(tree).find((one) => one.node === node);

const factorNode = (node: string, name: string): FactorNode => ({
  node,
  quantity: QUANTITIES[name] ?? 'amount',
  name,
  form: null,
  secondaryId: null,
});

/** One amount, or one for each form of loss. */
function magnitudes(
  node: string,
  name: string,
  forms: readonly LossForm[],
  secondaryId: string | null,
): FactorNode[] {
  if (forms.length === 0) return [{ ...factorNode(node, name), secondaryId }];
  return forms.map((form) => ({ ...factorNode(`${node}.${form}`, name), form, secondaryId }));
}
