import type { DriverView } from '../../../../../shared/contract/portfolio.ts';
import { correlationText, parseCorrelation } from '../../../../../shared/rules/correlation-text.ts';
import { canFollow } from '../../../../../shared/rules/dependence.ts';
import { factorNodes } from '../../../../../shared/rules/factor-nodes.ts';
import { t } from '../../../../i18n/t.ts';
import type { Option } from '../../../../ui/select.tsx';
import { fullName } from '../../factor-words.ts';
import type { ScenarioEntry } from '../../register.ts';

/** An input that is to follow, while it is typed. */
export interface LinkDraft {
  /** Tells the rows apart. */
  readonly key: number;
  readonly scenarioId: string;
  readonly node: string;
  readonly correlation: string;
}

let nextKey = 0;

export const NEW_LINK = (): LinkDraft => ({ key: nextKey++, scenarioId: '', node: '', correlation: '+0.5' });

/** The rows of a driver; a new one begins with two, since one cause that moves one input ties nothing. */
export const linkDrafts = (driver: DriverView | null): LinkDraft[] =>
  driver === null
    ? [NEW_LINK(), NEW_LINK()]
    : driver.links.map(({ scenarioId, node, correlation }) => ({
        key: nextKey++,
        scenarioId,
        node,
        correlation: correlationText(correlation),
      }));

/**
 * What the rows say; rows in which nothing was chosen are left out.
 * @throws RangeError in words when a row is begun and not whole, or its correlation cannot be read
 */
export function readLinks(links: readonly LinkDraft[]): DriverView['links'] {
  return links.flatMap(({ scenarioId, node, correlation }, index) => {
    if (scenarioId === '') return [];
    if (node === '') throw new RangeError(t('risk.driver.linkOpen', { place: String(index + 1) }));
    return [{ scenarioId, node, correlation: parseCorrelation(correlation) }];
  });
}

/** The inputs of a row's scenario that can follow: drawn once a year or per event, and following nothing else. */
export function inputsOn(
  entries: readonly ScenarioEntry[],
  { scenarioId, node: own }: LinkDraft,
  rows: readonly LinkDraft[],
  drivers: readonly DriverView[],
  driver: DriverView | null,
): Option[] {
  const scenario = entries.find((entry) => entry.scenario.id === scenarioId)?.scenario;
  if (scenario === undefined) return [];
  const elsewhere = drivers.filter(({ id }) => id !== driver?.id).flatMap(({ links }) => links);
  const taken = new Set(
    [...elsewhere, ...rows].filter((link) => link.scenarioId === scenarioId).map(({ node }) => node),
  );
  const options = factorNodes(scenario.tree)
    .filter(({ node }) => node === own || (canFollow(node) && !taken.has(node)))
    .map(({ node }) => ({ value: node, label: fullName(scenario, node) }));
  // A place that the tree does not have now stays on the list while it is chosen.
  return own === '' || options.some(({ value }) => value === own)
    ? options
    : [...options, { value: own, label: t('risk.driver.gone', { node: own }) }];
}
