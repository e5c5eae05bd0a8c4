import type { Coverage } from '../contract/crosswalk.ts';
import type { ReportInput } from './input.ts';
import { counted } from './prose.ts';

/** A link an assessor added between a responsibility and an item of a framework. */
export interface FrameworkLinkLine {
  readonly framework: string;
  readonly edition: string;
  readonly itemId: string;
  readonly title: string;
  readonly responsibilityId: string;
  readonly person: string;
}

export interface FrameworksSection {
  readonly lead: string;
  /** Those that ship first, then those the reference only names. */
  readonly lines: readonly Coverage[];
  readonly links: readonly FrameworkLinkLine[];
}

/** How many responsibilities bear on a framework, each counted once. */
export const responsibilitiesOf = ({ printed, own }: Coverage): number =>
  new Set([...printed, ...own].map(({ responsibilityId }) => responsibilityId)).size;

export function frameworksSection({ frameworks, people }: ReportInput): FrameworksSection {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const links = frameworks.flatMap(({ name, edition, own }) =>
    own.map(({ responsibilityId, itemId, title, personId }) => ({
      framework: name,
      edition,
      itemId,
      title,
      responsibilityId,
      person: names.get(personId) ?? '',
    })),
  );
  const rated = frameworks.filter(({ figure }) => figure.mean !== null).length;
  return {
    lead: `${counted(frameworks.length, 'framework')} are named by the reference or ship with it; ${rated} have a maturity, that of the responsibilities linked to them. A link is no statement of compliance.`,
    lines: frameworks,
    links,
  };
}
