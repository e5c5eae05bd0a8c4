import { asList, asObject, asText, type JsonObject, objectsOf, textsOf } from '../json.ts';
import type { Part } from './part.ts';

/** Name of an organisation or a person, whichever form the file gives it. */
export const partyName = (value: unknown): string => {
  const party = asObject(value);
  if (!party) return asText(value);
  const inner = asObject(party['organization']) ?? asObject(party['contact']);
  return inner ? asText(inner['name']) : asText(party['name']);
};

/** `Ada Byron, ada@example.org, 555-0100` */
const personInWords = (person: JsonObject): string =>
  [asText(person['name']), asText(person['email']), asText(person['phone'])].filter(Boolean).join(', ');

/** How to reach an organisation: its people, then its addresses. */
const contactsOf = (value: unknown): string[] => {
  const party = asObject(value) ?? {};
  return [...objectsOf(party['contact']).map(personInWords), ...textsOf(party['url'])];
};

/** Keys of a component or a service that name who makes or delivers it, with what each is called. */
const MAKERS: readonly (readonly [key: string, heading: string])[] = [
  ['supplier', 'Supplier'],
  ['provider', 'Provider'],
  ['manufacturer', 'Manufacturer'],
  ['publisher', 'Publisher'],
];

/** Who makes or delivers a part: the supplier, else the manufacturer, publisher, authors. The others are kept beside. */
export function readVendor(part: Part, node: JsonObject): void {
  const authors = asList(node['authors']).map(partyName).filter(Boolean);
  for (const [key, heading] of MAKERS) {
    const name = partyName(node[key]);
    part.line('vendor', heading, name);
    if (name !== part.fields.vendor) part.note(heading, name);
    part.note(`${heading} contact`, ...contactsOf(node[key]));
  }
  part.line('vendor', 'Authors', authors.join(', ') || asText(node['author']));
  const reachable = asList(node['authors']).map((author) => {
    const person = asObject(author);
    return person ? personInWords(person) : asText(author);
  });
  if (reachable.join(', ') !== part.fields.vendor) part.note('Authors', ...reachable);
  const author = asText(node['author']);
  if (author !== part.fields.vendor) part.note('Author', author);
}

/** Data governance: who owns the data, and who keeps it (custodian, else steward). */
export function readGovernance(part: Part, value: unknown): void {
  const governance = asObject(value);
  if (!governance) return;
  const names = (key: string) => objectsOf(governance[key]).map(partyName).filter(Boolean).join(', ');
  part.line('owner', 'Data owners', names('owners'));
  part.line('custodian', 'Data custodians', names('custodians') || names('stewards'));
  if (names('custodians') !== '') part.note('Data stewards', names('stewards'));
}
