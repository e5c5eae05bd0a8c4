import { asList, asObject, asText, type JsonObject, objectsOf } from '../json.ts';
import type { Part } from './part.ts';

/** Name of an organisation or a person, whichever form the file gives it. */
export const partyName = (value: unknown): string => {
  const party = asObject(value);
  if (!party) return asText(value);
  const inner = asObject(party['organization']) ?? asObject(party['contact']);
  return inner ? asText(inner['name']) : asText(party['name']);
};

/** Who makes or delivers a part: the supplier, else the manufacturer, publisher, authors. */
export function readVendor(part: Part, node: JsonObject): void {
  const authors = asList(node['authors']).map(partyName).filter(Boolean);
  for (const key of ['supplier', 'provider', 'manufacturer', 'publisher'])
    part.line('vendor', 'Supplier', partyName(node[key]));
  part.line('vendor', 'Authors', authors.join(', ') || asText(node['author']));
  if (authors.join(', ') !== part.fields.vendor) part.note('Authors', authors.join(', '));
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
