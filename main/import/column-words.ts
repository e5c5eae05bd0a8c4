import type { ImportField } from '../../shared/contract/imports.ts';
import { fieldOfHeading } from '../../shared/rules/asset-headings.ts';
import { fold } from '../../shared/rules/asset-words.ts';

/** How sure a heading alone makes us, 0 to 100. A heading that is exactly a known one gives 100. */
type HeadingRule = readonly [pattern: RegExp, certainty: number];

/** Parts of folded headings that point to a field, the surest first. Long question headings are matched by these. */
const RULES: Partial<Record<ImportField, readonly HeadingRule[]>> = {
  name: [
    [
      /^(ai |ml )?(use case|asset|model|system|tool|application|product|solution|service|data ?set|algorithm|agent) (name|title)$/,
      95,
    ],
    [/^(ai |ml )?(use case|asset|model|system|tool|application|solution|agent|project)$/, 80],
    [/^(model|asset|system|product) (id|identifier)$/, 70],
    [/\b(use case|asset|model|system|tool|application|product|solution|service) (name|title)\b/, 65],
    [
      /^(nombre|nom|bezeichnung|titel|naam|nome|display name|full name|project name|project title|label)$/,
      60,
    ],
    [/^name of\b/, 45],
    [/\bname$/, 35],
  ],
  type: [[/^(asset |ai |component |system |model )?(type|class|category|kind)( of (asset|ai|system))?$/, 80]],
  stage: [[/\b(stage|life ?cycle|phase|environment|deployment status|operational status)\b/, 60]],
  tier: [[/\b(classification|sensitivity|tier|confidentiality (class|level))\b/, 60]],
  confidentiality: [[/\bconfidentiality\b/, 70]],
  integrity: [[/\bintegrity\b/, 70]],
  availability: [[/\bavailability\b/, 60]],
  deployment: [[/\b(deployment|hosting|cloud|service) (model|type|option)\b/, 60]],
  component: [[/\bdata centric component\b/, 80]],
  owner: [
    [/\b(asset|system|business|product|model|data|service|process|risk) owner\b|\bowne(r|d by)\b/, 70],
    [/^(responsible|accountable) (person|party|team|department|unit)$/, 65],
    [/^(agency|organi[sz]ation|department|business unit|division|company|institution)( name)?$/, 55],
    [/^(point of contact|contact person|poc|sponsor|lead|team)$/, 45],
  ],
  custodian: [
    [/\b(custodian|steward|maintainer|administrator|technical owner|operated by|managed by)\b/, 70],
    [/^(bureau|office|bureau office|sub ?agency|support team|department bureau)( name)?$/, 45],
  ],
  vendor: [
    [/\b(vendor|supplier|manufacturer|provider|publisher)( name)?$/, 70],
    [/^(developer|developed by|third party( name)?)$/, 50],
  ],
  exportMark: [[/\bexport (control|classification|mark)|\beccn\b/, 80]],
  modelCard: [[/\bmodel ?cards?\b/, 80]],
  dataCard: [[/\b(data|data ?set) ?cards?\b|\bdata ?sheets?\b/, 80]],
  version: [[/^(model|software|product|current)? ?(version|release|revision)( number| no)?$/, 80]],
  licence: [[/\blicen[cs]e( name| type| id| identifier)?$/, 65]],
  location: [
    [/^(url|uri|link|repo|repository|path|address|endpoint|location)s?$/, 80],
    [
      /^(?!.*\b(pr|issue|ticket|licen[cs]e|logo|image|icon|policy|contract|privacy|terms)\b).*\b(url|uri|link|repository|repo|path)\b/,
      40,
    ],
  ],
  description: [
    [/\b(intended )?purpose\b|\bintended use\b/, 65],
    [/\b(description|describe|summary|overview|abstract)\b/, 50],
  ],
};

/** Headings that name something else although they contain "name": a person, a party, a file. */
const NOT_A_NAME =
  /\b(owner|vendor|supplier|provider|contact|agency|office|bureau|department|user|first|last|file|abbreviat\w+|licen[cs]e|column|column \d+|company|manager|responsible|country|city|community|district|level)\b/;

/** Where a heading points, with the certainty of each. */
export function headingHints(heading: string): Map<ImportField, number> {
  const hints = new Map<ImportField, number>();
  const exact = fieldOfHeading(heading);
  if (exact !== null && exact !== 'source') hints.set(exact, 100);
  const folded = fold(heading.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/ \(\d+\)$/, ''));
  for (const [field, rules] of Object.entries(RULES) as [ImportField, readonly HeadingRule[]][]) {
    if (field === 'name' && NOT_A_NAME.test(folded)) continue;
    const certainty = rules.find(([pattern]) => pattern.test(folded))?.[1] ?? 0;
    if (certainty > (hints.get(field) ?? 0)) hints.set(field, certainty);
  }
  return hints;
}
