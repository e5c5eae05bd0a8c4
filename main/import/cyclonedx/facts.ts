import { TIERS, type Tier } from '../../../shared/model/basics.ts';
import { readChoiceText } from '../read-choice.ts';
import { asList, asObject, asText, type JsonObject, objectsOf } from '../json.ts';
import type { Part } from './part.ts';

/** Licences by SPDX id, name or expression. */
export function readLicences(part: Part, value: unknown): void {
  const licences = objectsOf(value).map((choice) => asObject(choice['license']) ?? {});
  const names = objectsOf(value).flatMap((choice, i) => [
    asText(choice['expression']),
    asText(licences[i]?.['id']) || asText(licences[i]?.['name']),
  ]);
  part.line('licence', 'Licences', [...new Set(names.filter(Boolean))].join(', '));
  part.note('Licence addresses', ...new Set(licences.map((licence) => asText(licence['url']))));
  for (const licence of licences) part.unread('licence', licence, LICENCE);
}

const LICENCE: ReadonlySet<string> = new Set(['id', 'name', 'url', 'bom-ref', 'acknowledgement']);

/** Kinds of reference that say where a part lives, the most direct first. */
const PLACES = ['distribution', 'vcs', 'website', 'source-distribution', 'documentation'];

/** Addresses: the model card, the place of the part, and a list of all of them. */
export function readReferences(part: Part, value: unknown): void {
  const references = objectsOf(value).map((reference) => ({
    type: asText(reference['type']),
    url: asText(reference['url']),
    about: asText(reference['comment']) || asText(reference['name']),
  }));
  const url = (type: string) => references.find((reference) => reference.type === type)?.url ?? '';
  part.line('modelCard', 'Model card', url('model-card'));
  for (const place of PLACES) part.line('location', 'Address', url(place));
  part.note(
    'References',
    ...references
      .filter(({ url: at }) => at !== '')
      .map(({ type, url: at, about }) => `${type || 'other'}: ${at}${about === '' ? '' : ` (${about})`}`),
  );
}

export function readHashes(part: Part, value: unknown): void {
  part.note('Hashes', ...objectsOf(value).map((hash) => `${asText(hash['alg'])} ${asText(hash['content'])}`));
}

/** Name-value pairs of the producing tool. Some tools write an object instead of the list; both are read. */
export function readProperties(part: Part, value: unknown): void {
  const object = asObject(value);
  const pairs = object
    ? Object.entries(object).map(([name, text]) => ({ name, text: asText(text) }))
    : objectsOf(value).map((property) => ({
        name: asText(property['name']),
        text: asText(property['value']),
      }));
  const byName = Map.groupBy(pairs, ({ name }) => name);
  for (const [name, same] of byName) part.note(name || 'Property', ...same.map(({ text }) => text));
}

const EVIDENCE: ReadonlySet<string> = new Set(['occurrences', 'identity']);

/** Where a scanner saw the part, and how sure it is of what it saw. */
export function readEvidence(part: Part, value: unknown): void {
  const evidence = asObject(value) ?? {};
  const occurrences = objectsOf(evidence['occurrences']);
  part.note('Identified by', ...new Set(objectsOf(evidence['identity']).flatMap(identityInWords)));
  part.unread('evidence', evidence, EVIDENCE);
  part.note(
    'Found in',
    ...new Set(
      occurrences.map((seen) =>
        [asText(seen['location']), asText(seen['line'])].filter(Boolean).join(', line '),
      ),
    ),
  );
}

/** `name: source-code-analysis, confidence 0.9` for each method, or the one of the whole. */
function identityInWords(identity: JsonObject): string[] {
  const field = asText(identity['field']);
  const methods = objectsOf(identity['methods']);
  return (methods.length > 0 ? methods : [identity]).map((method) => {
    const said = [asText(method['technique']), confidenceInWords(method['confidence'])];
    return [field, said.filter(Boolean).join(', ')].filter(Boolean).join(': ');
  });
}

const confidenceInWords = (value: unknown): string =>
  asText(value) === '' ? '' : `confidence ${asText(value)}`;

/** The tier that classifications mean together: the highest, and none while one of them is not understood. */
export function tierOf(classifications: readonly string[]): Tier | null {
  const tiers = classifications.map((text) => readChoiceText('tier', text) as Tier | null);
  if (tiers.length === 0 || tiers.includes(null)) return null;
  return TIERS.findLast((tier) => tiers.includes(tier)) ?? null;
}

/** Plain fields that are kept under a heading as they are. */
const PLAIN: readonly (readonly [key: string, heading: string])[] = [
  ['purl', 'Package URL'],
  ['cpe', 'CPE'],
  ['mime-type', 'Media type'],
  ['scope', 'Scope'],
  ['copyright', 'Copyright'],
];

export function readPlain(part: Part, node: JsonObject): void {
  for (const [key, heading] of PLAIN) {
    const text = asText(node[key]);
    // SPDX tools write NOASSERTION for "nothing is claimed".
    if (text !== 'NOASSERTION') part.note(heading, text);
  }
  part.note('Tags', asList(node['tags']).map(asText).filter(Boolean).join(', '));
}
