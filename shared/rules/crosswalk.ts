import type { Coverage, Framework } from '../contract/crosswalk.ts';
import type { FrameworkLink } from '../model/instrument.ts';
import type { AssessedUnit } from './assessment.ts';
import { rollUp } from './roll-up.ts';

export interface CrosswalkInput {
  readonly frameworks: readonly Framework[];
  /** What a spelling of the reference means; null where it does not say which document. */
  readonly canonical: ReadonlyMap<string, string | null>;
  readonly units: readonly AssessedUnit[];
  readonly links: readonly FrameworkLink[];
}

type Printed = Coverage['printed'][number];

/**
 * Coverage of every framework: first those that ship, then those the reference only names. A spelling that could mean several
 * documents stays as it is printed: choosing one would claim what the reference does not say. A framework is as mature as the
 * responsibilities linked to it, so a link alone never looks like compliance.
 */
export function crosswalk({ frameworks, canonical, units, links }: CrosswalkInput): Coverage[] {
  const byName = new Map<string, Printed[]>();
  for (const { content } of units)
    for (const { framework, reference } of content.guardrails) {
      const name = canonical.get(framework) ?? framework;
      const list = byName.get(name) ?? [];
      list.push({ responsibilityId: content.id, reference });
      byName.set(name, list);
    }
  const figureOf = (ids: ReadonlySet<string>) =>
    rollUp(
      units
        .filter(({ content }) => ids.has(content.id))
        .flatMap(({ dimensions }) => dimensions.map(({ counted }) => counted)),
    );
  const shipped = frameworks.map((framework): Coverage => {
    const printed = framework.names.flatMap((name) => byName.get(name) ?? []);
    for (const name of framework.names) byName.delete(name);
    const titles = new Map(framework.items.map((item) => [item.id, item.title]));
    const own = links.filter(({ frameworkId }) => frameworkId === framework.id);
    return {
      frameworkId: framework.id,
      name: framework.name,
      edition: framework.edition,
      printed,
      own: own.map(({ id, responsibilityId, itemId, personId }) => ({
        id,
        responsibilityId,
        itemId,
        title: titles.get(itemId) ?? '',
        personId,
      })),
      itemsLinked: new Set(own.map(({ itemId }) => itemId)).size,
      items: framework.items.length,
      figure: figureOf(new Set([...printed, ...own].map(({ responsibilityId }) => responsibilityId))),
    };
  });
  const named = [...byName].map(
    ([name, printed]): Coverage => ({
      frameworkId: null,
      name,
      edition: '',
      printed,
      own: [],
      itemsLinked: 0,
      items: 0,
      figure: figureOf(new Set(printed.map(({ responsibilityId }) => responsibilityId))),
    }),
  );
  return [...shipped, ...named.toSorted((a, b) => b.printed.length - a.printed.length)];
}
