import type { TableOptions } from '../../../shared/contract/imports.ts';
import { shorten } from '../clean-text.ts';
import { normal, warnOfRepeats } from '../repeats.ts';
import type { ImportDraft } from '../draft.ts';
import { asList, asObject, asText, type JsonObject, objectsOf, textsOf } from '../json.ts';
import type { Pace } from '../pace.ts';
import { counted, type Warnings } from '../warnings.ts';
import { Collector, placeOf } from './collector.ts';
import { componentType } from './component-type.ts';
import { addComponent, fullName } from './component.ts';
import { readProperties } from './facts.ts';
import { Part } from './part.ts';
import { addService } from './service.ts';
import { warnOfUnread } from './unread.ts';

/** Versions of the specification this reader was written for. */
const CURRENT = new Set(['1.5', '1.6', '1.7']);
/** How deep parts may lie inside each other. */
const DEEPEST = 50;

const READ: ReadonlySet<string> = new Set([
  '$schema',
  'bomFormat',
  'specVersion',
  'serialNumber',
  'version',
  'metadata',
  'components',
  'services',
  'dependencies',
  'formulation',
]);

const WORKFLOW: ReadonlySet<string> = new Set([
  'bom-ref',
  'uid',
  'name',
  'description',
  'tasks',
  'taskTypes',
  'properties',
  'resourceReferences',
]);

/** Understands a CycloneDX bill of materials (ECMA-424) leniently: what is wrong is told and left out, the rest is read. */
export async function readCycloneDx(
  file: string,
  bom: JsonObject,
  options: TableOptions,
  warnings: Warnings,
  pace: Pace,
): Promise<ImportDraft> {
  const version = asText(bom['specVersion']);
  warnOfVersion(version, warnings);
  const collector = new Collector(file, warnings);
  const components = await addTree(
    'component',
    'components',
    bom['components'],
    collector,
    pace,
    (node, place) => addComponent(node, place, file, collector),
  );
  const services = await addTree('service', 'services', bom['services'], collector, pace, (node, place) =>
    addService(node, place, collector),
  );
  const subject = addSubject(asObject(bom['metadata']), file, collector);
  if (subject !== null && asList(bom['dependencies']).length === 0)
    relateToSubject([...components, ...services], subject, collector);
  for (const formula of objectsOf(bom['formulation'])) await addFormula(formula, file, collector, pace);
  readDependencies(bom['dependencies'], collector);
  warnOfUnread('file', bom, READ, warnings);
  const relations = collector.resolve();
  if (collector.assets.length === 0)
    warnings.add('The file describes no components and no services, so there is nothing to import.');
  warnOfRepeats(collector.assets, warnings);
  return {
    kind: 'cyclonedx',
    format: version === '' ? 'CycloneDX' : `CycloneDX ${version.slice(0, 20)}`,
    sheets: [],
    options,
    columns: [],
    mapping: null,
    rows: collector.assets.length,
    assets: collector.assets,
    relations,
    skipped: collector.skipped,
    warnings: warnings.texts,
  };
}

function warnOfVersion(version: string, warnings: Warnings): void {
  if (version === '')
    warnings.add('The file does not say which version of CycloneDX it follows; it is read as 1.6.');
  else if (!CURRENT.has(version))
    warnings.add(
      `CycloneDX ${version.slice(0, 20)} is not one of the versions Assay knows well (1.5 to 1.7). What both have in common is read.`,
    );
}

interface Branch {
  nodes: readonly unknown[];
  parent: number | null;
  path: string;
  depth: number;
}

/** Adds parts and the parts inside them; a part inside another is "part of" it. Returns the outermost ones. */
async function addTree(
  what: string,
  key: string,
  roots: unknown,
  to: Collector,
  pace: Pace,
  add: (node: JsonObject, place: string) => number | null,
): Promise<number[]> {
  const outermost: number[] = [];
  const branches: Branch[] = [{ nodes: asList(roots), parent: null, path: '', depth: 0 }];
  for (let branch = branches.pop(); branch; branch = branches.pop()) {
    const inner: Branch[] = [];
    for (const [i, item] of branch.nodes.entries()) {
      const place = `${branch.path}${i + 1}`;
      const node = asObject(item);
      if (!node) {
        to.skip(placeOf(what, place), 'It is not described as an object with a name.');
        continue;
      }
      const added = add(node, place);
      if (added !== null && branch.parent !== null) to.relate(added, branch.parent, 'part of');
      else if (added !== null) outermost.push(added);
      const nested = asList(node[key]);
      if (nested.length > 0 && branch.depth + 1 >= DEEPEST)
        to.skip(placeOf(what, place), `Parts lie more than ${DEEPEST} levels deep inside it.`);
      else if (nested.length > 0)
        inner.push({
          nodes: nested,
          parent: added ?? branch.parent,
          path: `${place}.`,
          depth: branch.depth + 1,
        });
      await pace.rest(0.5, 'Reading the parts');
    }
    branches.push(...inner.reverse());
  }
  return outermost;
}

/**
 * Adds what the file is about as a whole and returns its place. Often it is described again among the components; then
 * it is that part, and null.
 */
function addSubject(metadata: JsonObject | null, file: string, to: Collector): number | null {
  const node = asObject(metadata?.['component']);
  if (!node) return null;
  const name = normal(fullName(node, asText(node['name'])));
  const version = normal(asText(node['version']));
  const { type } = componentType(node);
  const again = to.assets.findIndex(
    ({ fields }) =>
      fields.type === type &&
      normal(fields.name) === name &&
      (version === '' || normal(fields.version ?? '') === version),
  );
  if (again < 0) return addComponent(node, 'metadata.component', file, to);
  const reference = asText(node['bom-ref']);
  to.skip(
    placeOf('subject', reference || asText(node['name'])),
    `It is described again as ${to.assets[again]?.where ?? ''}.`,
  );
  to.alias(reference, again);
  return null;
}

/** A file without any dependency still says that what it lists belongs to its subject ("the component the BOM describes"). */
function relateToSubject(parts: readonly number[], subject: number, to: Collector): void {
  if (parts.length === 0) return;
  for (const part of parts) to.relate(part, subject, 'part of');
  const name = to.assets[subject]?.fields.name ?? '';
  to.warnings.add(
    `The file states no dependencies. What it lists is taken as part of its subject, “${shorten(name, 80)}”.`,
  );
}

/** How something was made: its workflows become pipelines, its components assets. */
async function addFormula(formula: JsonObject, file: string, to: Collector, pace: Pace): Promise<void> {
  await addTree('component', 'components', formula['components'], to, pace, (node, place) =>
    addComponent(node, `of the formulation ${place}`, file, to),
  );
  await addTree('service', 'services', formula['services'], to, pace, (node, place) =>
    addService(node, `of the formulation ${place}`, to),
  );
  for (const [i, workflow] of objectsOf(formula['workflows']).entries()) {
    const reference = asText(workflow['bom-ref']);
    const name = asText(workflow['name']) || `Workflow ${asText(workflow['uid']) || i + 1}`;
    const part = new Part(placeOf('workflow', reference || name), name, 'pipeline', to.warnings);
    part.describe(asText(workflow['description']));
    part.note('Tasks', ...objectsOf(workflow['tasks']).map((task) => asText(task['name'])));
    part.note('Task types', textsOf(workflow['taskTypes']).join(', '));
    readProperties(part, workflow['properties']);
    part.unread('workflow', workflow, WORKFLOW);
    const place = to.add(part.asset, reference);
    for (const resource of objectsOf(workflow['resourceReferences'])) {
      const used = asText(resource['ref']);
      if (used !== '') to.relate(place, used, 'uses');
    }
  }
}

function readDependencies(value: unknown, to: Collector): void {
  for (const [i, item] of asList(value).entries()) {
    const dependency = asObject(item);
    const from = asText(dependency?.['ref']);
    if (!dependency || from === '') {
      const lost = textsOf(dependency?.['dependsOn']);
      to.skip(
        `dependency ${i + 1}`,
        lost.length === 0
          ? 'It does not say what depends.'
          : `It does not say what depends on ${placeOf('', lost.join(', '))}.`,
      );
      continue;
    }
    for (const on of textsOf(dependency['dependsOn'])) to.relate(from, on, 'depends on');
    const provided = textsOf(dependency['provides']).length;
    if (provided > 0)
      to.warnings.count(
        'provides',
        from,
        (count) =>
          `Not imported: what ${counted(count, 'part')} ${count === 1 ? 'provides' : 'provide'} (“provides” of the dependencies). It stays in the file.`,
      );
  }
}
