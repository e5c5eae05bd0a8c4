import { asObject, asText, type JsonObject, objectsOf } from '../json.ts';
import { counted } from '../warnings.ts';
import { type Collector, placeOf } from './collector.ts';
import { componentType } from './component-type.ts';
import { readDataFacts, readDataset } from './dataset.ts';
import {
  readEvidence,
  readHashes,
  readLicences,
  readPlain,
  readProperties,
  readReferences,
} from './facts.ts';
import { readModelCard } from './model-card.ts';
import { readVendor } from './parties.ts';
import { Part } from './part.ts';
import { warnOfUnread } from './unread.ts';

/** Keys that are read, here or in the files this one calls. */
const READ: ReadonlySet<string> = new Set([
  'type',
  'mime-type',
  'bom-ref',
  'supplier',
  'manufacturer',
  'authors',
  'author',
  'publisher',
  'group',
  'name',
  'version',
  'description',
  'scope',
  'hashes',
  'licenses',
  'copyright',
  'cpe',
  'purl',
  'externalReferences',
  'components',
  'evidence',
  'modelCard',
  'data',
  'properties',
  'tags',
  'pedigree',
]);

/** Adds a component as an asset, its data sets with it. Returns its place; null when it cannot be one. */
export function addComponent(
  node: JsonObject,
  fallbackPlace: string,
  file: string,
  to: Collector,
): number | null {
  const reference = asText(node['bom-ref']);
  const name = asText(node['name']).trim();
  const where = placeOf('component', reference || name || fallbackPlace);
  if (name === '') {
    to.skip(where, 'It has no name.');
    return null;
  }
  const { type, stated } = componentType(node);
  if (!stated)
    to.warnings.count(
      'untyped',
      where,
      (count, first) =>
        `${counted(count, 'component')} (such as ${first}) ${count === 1 ? 'has' : 'have'} no known type; it was judged from what else is said.`,
    );
  const part = new Part(where, fullName(node, name), type, to.warnings);
  part.line('version', 'Version', asText(node['version']));
  part.describe(asText(node['description']));
  readVendor(part, node);
  readLicences(part, node['licenses']);
  readReferences(part, node['externalReferences']);
  readHashes(part, node['hashes']);
  readPlain(part, node);
  readEvidence(part, node['evidence']);
  readProperties(part, node['properties']);
  readDataFacts(part, objectsOf(node['data']));
  if (type === 'infrastructure' || !stated) part.note('CycloneDX type', asText(node['type']));
  const datasets = readModelCard(part, node['modelCard']);
  if (asObject(node['modelCard'])) part.line('modelCard', 'Model card', `In ${file}`);
  const place = to.add(part.asset, reference);
  for (const dataset of datasets) addDataset(dataset, place, part.fields.name, to);
  const pedigree = asObject(node['pedigree']) ?? {};
  for (const ancestor of objectsOf(pedigree['ancestors'])) addAncestor(ancestor, place, to);
  part.note('Derived from', ...objectsOf(pedigree['ancestors']).map(versionedName));
  part.note('Pedigree', asText(pedigree['notes']));
  part.unread('pedigree', pedigree, PEDIGREE);
  warnOfUnread('component', node, READ, to.warnings);
  return place;
}

/** Packages and models are known by their group too: `@angular/core`, `meta-llama/Llama-2-7b`. */
export function fullName(node: JsonObject, name: string): string {
  const group = asText(node['group']).trim();
  return group === '' || name.startsWith(`${group}/`) ? name : `${group}/${name}`;
}

function addDataset(value: unknown, model: number, modelName: string, to: Collector): void {
  const data = asObject(value);
  const reference = data ? asText(data['ref']) : asText(value);
  if (reference !== '') return to.relate(model, reference, 'trained on');
  if (!data) return to.skip(placeOf('data set of', modelName), 'It is neither described nor referred to.');
  const part = readDataset(data, modelName, to.warnings);
  to.relate(model, to.addOnce(part.asset, asText(data['bom-ref'])), 'trained on');
}

const PEDIGREE: ReadonlySet<string> = new Set(['ancestors', 'notes']);

/** `org.apache.tomcat/tomcat-catalina 9.0.14 (pkg:maven/…)` */
function versionedName(node: JsonObject): string {
  const purl = asText(node['purl']);
  const words = [fullName(node, asText(node['name'])), asText(node['version'])].filter(Boolean).join(' ');
  return purl === '' ? words : `${words} (${purl})`;
}

/** What a part was derived from becomes a relation where the file describes it as a part too. */
function addAncestor(ancestor: JsonObject, place: number, to: Collector): void {
  const reference = asText(ancestor['bom-ref']);
  if (reference !== '') to.relate(place, reference, 'derived from', true);
}
