import { asText, type JsonObject, objectsOf, textsOf } from '../json.ts';
import { type Collector, placeOf } from './collector.ts';
import { readLicences, readPlain, readProperties, readReferences, tierOf } from './facts.ts';
import { readGovernance, readVendor } from './parties.ts';
import { Part } from './part.ts';
import { warnOfUnread } from './unread.ts';

const READ: ReadonlySet<string> = new Set([
  'bom-ref',
  'provider',
  'group',
  'name',
  'version',
  'description',
  'endpoints',
  'authenticated',
  'x-trust-boundary',
  'trustZone',
  'data',
  'licenses',
  'externalReferences',
  'services',
  'properties',
  'tags',
]);

/** Adds a service as an asset: somebody's service where a provider is named, otherwise an endpoint of the client's own. */
export function addService(node: JsonObject, fallbackPlace: string, to: Collector): number | null {
  const reference = asText(node['bom-ref']);
  const name = asText(node['name']).trim();
  const where = placeOf('service', reference || name || fallbackPlace);
  if (name === '') {
    to.skip(where, 'It has no name.');
    return null;
  }
  const endpoints = textsOf(node['endpoints']);
  const ownEndpoint = endpoints.length > 0 && !node['provider'];
  const part = new Part(where, name, ownEndpoint ? 'endpoint' : 'service', to.warnings);
  part.line('version', 'Version', asText(node['version']));
  part.describe(asText(node['description']));
  part.line('location', 'Endpoints', endpoints[0] ?? '');
  if (endpoints.length > 1) part.note('Endpoints', ...endpoints);
  readVendor(part, node);
  readLicences(part, node['licenses']);
  readReferences(part, node['externalReferences']);
  readPlain(part, node);
  part.note('Group', asText(node['group']));
  readProperties(part, node['properties']);
  part.note('Authenticated', yesOrNo(node['authenticated']));
  part.note('Crosses a trust boundary', yesOrNo(node['x-trust-boundary']));
  part.note('Trust zone', asText(node['trustZone']));
  readFlows(part, objectsOf(node['data']));
  warnOfUnread('service', node, READ, to.warnings);
  return to.add(part.asset, reference);
}

function readFlows(part: Part, flows: readonly JsonObject[]): void {
  const classifications = flows.map((flow) => asText(flow['classification'])).filter(Boolean);
  part.fields.tier = tierOf(classifications);
  part.note(
    'Data flows',
    ...flows.map((flow) =>
      [
        asText(flow['name']),
        asText(flow['description']),
        asText(flow['classification']),
        asText(flow['flow']),
        ends('from', flow['source']),
        ends('to', flow['destination']),
      ]
        .filter(Boolean)
        .join(', '),
    ),
  );
  for (const flow of flows) readGovernance(part, flow['governance']);
}

/** `from https://a.example and https://b.example` */
const ends = (word: string, value: unknown): string => {
  const places = textsOf(value);
  return places.length === 0 ? '' : `${word} ${places.join(' and ')}`;
};

const yesOrNo = (value: unknown): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : asText(value);
