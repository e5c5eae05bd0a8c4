import { mean } from '../engine/distributions/distribution.ts';
import { vulnerability } from '../engine/tree/vulnerability.ts';
import type { Distribution } from '../model/distribution.ts';
import type { LossForm, ScenarioTree } from '../model/factor.ts';
import { type FactorNode, type FactorQuantity, factorNodes } from './factor-nodes.ts';

/** How the parts of a node make it up: multiplied, compared, added. */
export type Operator = '×' | '>' | '+';

/** A node of the tree as people look at it: estimated, or calculated from its parts. */
export interface LossNode {
  /** Of an estimate its place (`frequency.tef`); a calculated node has the place it would have as one estimate. */
  readonly id: string;
  /** The word FAIR has for it, such as `vulnerability`; `annual` and `perEvent` for the two sums. */
  readonly name: string;
  readonly quantity: FactorQuantity;
  readonly form: LossForm | null;
  readonly secondaryId: string | null;
  /** The estimate that stands here; null for a calculated node. */
  readonly factor: FactorNode | null;
  readonly operators: readonly Operator[];
  readonly children: readonly LossNode[];
}

/** Ranges by the places they stand at. */
export type Ranges = ReadonlyMap<string, Distribution>;

/** The node of the annual loss. */
export const ANNUAL = 'annual';
/** The node of all losses of an event, where it is a sum. */
export const PER_EVENT = 'loss';

/** The tree from the annual loss down to the estimates. */
export function lossTree(tree: ScenarioTree): LossNode {
  const places = new Map(factorNodes(tree).map((place) => [place.node, place]));
  const leaf = (id: string): LossNode => {
    const factor = places.get(id);
    if (factor === undefined) throw new Error(`The tree has no factor ${id}`);
    const { name, quantity, form, secondaryId } = factor;
    return { id, name, quantity, form, secondaryId, factor, operators: [], children: [] };
  };
  const leaves = (...names: string[]) => names.map((name) => leaf(`frequency.${name}`));
  const sum = (id: string, name: string, forms: readonly LossForm[], secondaryId: string | null) =>
    forms.length === 0
      ? leaf(id)
      : calculated(
          id,
          name,
          'amount',
          ['+'],
          forms.map((form) => leaf(`${id}.${form}`)),
          secondaryId,
        );

  const attempts = tree.frequency.startsWith('contact')
    ? calculated('frequency.tef', 'tef', 'rate', ['×'], leaves('contact_frequency', 'probability_of_action'))
    : tree.frequency !== 'lef' && leaf('frequency.tef');
  const success = tree.frequency.endsWith('capability')
    ? calculated(
        'frequency.vulnerability',
        'vulnerability',
        'probability',
        ['>'],
        leaves('threat_capability', 'resistance_strength'),
      )
    : tree.frequency !== 'lef' && leaf('frequency.vulnerability');
  const frequency =
    attempts && success
      ? calculated('frequency.lef', 'lef', 'rate', ['×'], [attempts, success])
      : leaf('frequency.lef');

  const primary = sum('loss.primary', 'primary', tree.primary, null);
  const secondary = tree.secondary.map(({ id, forms }) => {
    const place = `loss.secondary.${id}`;
    const magnitude = sum(`${place}.magnitude`, 'magnitude', forms, id);
    const amounts = forms.length === 0 ? [magnitude] : magnitude.children;
    const operators: Operator[] = amounts.length > 1 ? ['×', '+'] : ['×'];
    const parts = [leaf(`${place}.probability`), ...amounts];
    return calculated(place, 'secondary', 'amount', operators, parts, id);
  });
  const perEvent =
    secondary.length === 0
      ? primary
      : calculated(PER_EVENT, 'perEvent', 'amount', ['+'], [primary, ...secondary]);
  return calculated(ANNUAL, 'annual', 'amount', ['×'], [frequency, perEvent]);
}

function calculated(
  id: string,
  name: string,
  quantity: FactorQuantity,
  operators: readonly Operator[],
  children: readonly LossNode[],
  secondaryId: string | null = null,
): LossNode {
  return { id, name, quantity, form: null, secondaryId, factor: null, operators, children };
}

/** A node and everything below it, from the top, the parts of each in their order. */
export const nodesOf = (root: LossNode): LossNode[] => [root, ...root.children.flatMap(nodesOf)];

/** The mean of a node's value, exact; null while an estimate below it has no range. */
export function nodeMean(node: LossNode, ranges: Ranges): number | null {
  if (node.factor !== null) {
    const range = ranges.get(node.id);
    return range === undefined ? null : mean(range);
  }
  if (node.name === 'vulnerability') return contestMean(node, ranges);
  const parts = node.children.map((child) => nodeMean(child, ranges));
  if (parts.some((part) => part === null)) return null;
  const [first = 0, ...others] = parts as number[];
  if (node.operators[0] === '+') return others.reduce((total, part) => total + part, first);
  return first * others.reduce((total, part) => total + part, 0);
}

function contestMean({ children }: LossNode, ranges: Ranges): number | null {
  const [threatCapability, resistanceStrength] = children.map(({ id }) => ranges.get(id));
  if (threatCapability === undefined || resistanceStrength === undefined) return null;
  return vulnerability({ threatCapability, resistanceStrength });
}
