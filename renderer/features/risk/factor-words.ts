import { moneyRange } from '../../../shared/format/money-range.ts';
import { significant } from '../../../shared/format/number.ts';
import type { Distribution } from '../../../shared/model/distribution.ts';
import type { ScenarioTree } from '../../../shared/model/factor.ts';
import { givenValues, rangeOf } from '../../../shared/report/estimate-words.ts';
import type { FactorNode } from '../../../shared/rules/factor-nodes.ts';
import { ANNUAL, type LossNode, lossTree, nodesOf, PER_EVENT } from '../../../shared/rules/loss-tree.ts';
import { isMessageKey, t } from '../../i18n/t.ts';

interface Treed {
  readonly tree: ScenarioTree;
}

/** `Threat capability`, `Primary loss, response`, `Authority: probability`. */
export function factorName({ tree }: Treed, { name, form, secondaryId }: FactorNode): string {
  const key = form === null ? `risk.factor.${name}` : `risk.form.${form}`;
  const words = isMessageKey(key) ? t(key) : name;
  if (secondaryId === null) return form === null ? words : t('risk.factors.primaryForm', { name: words });
  return t('risk.factors.secondary', { title: secondaryTitle(tree, secondaryId), name: words });
}

/** A node as the tree calls it, where the node before it says the rest: `Response`, `Probability`. */
export function nodeName(
  { tree }: Treed,
  node: Pick<LossNode, 'id' | 'name' | 'form' | 'secondaryId'>,
): string {
  if (node.id === ANNUAL) return t('risk.tree.annualLoss');
  const whole = node.id === PER_EVENT || (node.id === 'loss.primary' && tree.secondary.length === 0);
  if (whole) return t('risk.tree.perEvent');
  if (node.form !== null) return sentence(t(`risk.form.${node.form}`));
  if (node.name === 'secondary' && node.secondaryId !== null) return secondaryTitle(tree, node.secondaryId);
  if (node.name === 'probability') return t('risk.tree.secondaryFrequency');
  const key = `risk.factor.${node.name}`;
  return sentence(isMessageKey(key) ? t(key) : node.name);
}

/** The name of a node that stands alone: `Authority: probability`, `Primary loss, response`. */
export function fullName(scenario: Treed, id: string): string {
  const node = nodesOf(lossTree(scenario.tree)).find((one) => one.id === id);
  if (node === undefined) return id;
  const told = node.factor !== null && (node.secondaryId !== null || node.form !== null);
  return told ? factorName(scenario, node.factor) : nodeName(scenario, node);
}

/** The shortest name that no other estimate of the scenario has. */
export function briefName(scenario: Treed, id: string): string {
  const leaves = nodesOf(lossTree(scenario.tree)).filter(({ factor }) => factor !== null);
  const names = leaves.map((leaf) => nodeName(scenario, leaf));
  const own = names[leaves.findIndex((leaf) => leaf.id === id)];
  return own !== undefined && names.filter((name) => name === own).length === 1
    ? own
    : fullName(scenario, id);
}

const secondaryTitle = (tree: ScenarioTree, secondaryId: string): string =>
  tree.secondary.find(({ id }) => id === secondaryId)?.title ?? secondaryId;

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A range without what it counts: `30 – 70 – 150`, `€35 – 85 – 240 k`. */
export const bareRange = (
  { quantity }: Pick<FactorNode, 'quantity'>,
  distribution: Distribution,
  currency: string,
): string =>
  quantity === 'amount'
    ? moneyRange(currency, givenValues(shortened(distribution)))
    : rangeOf(quantity, currency, shortened(distribution));

/** What several people's ranges come to is calculated: three figures say all it knows. */
function shortened(distribution: Distribution): Distribution {
  if (distribution.dist !== 'empirical') return distribution;
  const [p10 = 0, p50 = 0, p90 = 0] = givenValues(distribution).map((value) => significant(value, 3));
  return { dist: 'metalog', p10, p50, p90 };
}

/** A range with what it counts: `30 – 70 – 150 a year`, `6 – 13 – 28 %`. */
export function distributionRange(
  place: Pick<FactorNode, 'quantity'>,
  distribution: Distribution,
  currency: string,
  unit = '',
): string {
  const range = bareRange(place, distribution, currency);
  return unit === ''
    ? t(`risk.quantity.${place.quantity}`, { range })
    : t('risk.quantity.own', { range, unit });
}
