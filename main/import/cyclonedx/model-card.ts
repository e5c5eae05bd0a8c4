import { asList, asObject, asText, type JsonObject, objectsOf, textsOf } from '../json.ts';
import { readProperties } from './facts.ts';
import type { Part } from './part.ts';

/** `0.4 kWh` */
const quantity = (value: unknown): string => {
  const measure = asObject(value);
  return measure ? `${asText(measure['value'])} ${asText(measure['unit'])}`.trim() : '';
};

const labelled = (...parts: readonly (readonly [label: string, text: string])[]): string =>
  parts
    .filter(([, text]) => text !== '')
    .map(([label, text]) => (label === '' ? text : `${label}: ${text}`))
    .join('; ');

const CARD: ReadonlySet<string> = new Set([
  'bom-ref',
  'modelParameters',
  'considerations',
  'quantitativeAnalysis',
  'properties',
]);
const PARAMETERS: ReadonlySet<string> = new Set([
  'task',
  'tasks',
  'architectureFamily',
  'modelArchitecture',
  'approach',
  'inputs',
  'outputs',
  'datasets',
]);
const CONSIDERATIONS: ReadonlySet<string> = new Set([
  'users',
  'useCases',
  'technicalLimitations',
  'performanceTradeoffs',
  'ethicalConsiderations',
  'fairnessAssessments',
  'environmentalConsiderations',
  'properties',
]);
const ANALYSIS: ReadonlySet<string> = new Set(['performanceMetrics', 'graphics']);

/**
 * Puts a model card (CycloneDX 1.5, `modelCard`) into words. Returns the data sets it names; the caller makes assets
 * and relations of them.
 */
export function readModelCard(part: Part, value: unknown): readonly unknown[] {
  const card = asObject(value);
  if (!card) return [];
  const parameters = asObject(card['modelParameters']) ?? {};
  readParameters(part, parameters);
  readConsiderations(part, asObject(card['considerations']) ?? {});
  readMetrics(part, asObject(card['quantitativeAnalysis']) ?? {});
  readProperties(part, card['properties']);
  part.unread('model card', card, CARD);
  const { datasets } = parameters;
  return Array.isArray(datasets) ? datasets : objectsOf(datasets);
}

function readParameters(part: Part, parameters: JsonObject): void {
  const formats = (key: string) =>
    objectsOf(parameters[key])
      .map((item) => asText(item['format']))
      .join(', ');
  // Some tools write a list of tasks, which the specification does not know.
  const tasks = asList(parameters['tasks']).map((item) => asText(asObject(item)?.['task'] ?? item));
  part.note('Task', asText(parameters['task']), ...tasks);
  part.note('Architecture family', asText(parameters['architectureFamily']));
  part.note('Model architecture', asText(parameters['modelArchitecture']));
  part.note('Learning approach', asText(asObject(parameters['approach'])?.['type']));
  part.note('Inputs', formats('inputs'));
  part.note('Outputs', formats('outputs'));
  part.unread('model card', parameters, PARAMETERS);
}

function readConsiderations(part: Part, considerations: JsonObject): void {
  part.note('Intended users', ...textsOf(considerations['users']));
  part.note('Use cases', ...textsOf(considerations['useCases']));
  part.note('Technical limitations', ...textsOf(considerations['technicalLimitations']));
  part.note('Performance trade-offs', ...textsOf(considerations['performanceTradeoffs']));
  part.note(
    'Ethical considerations',
    ...objectsOf(considerations['ethicalConsiderations']).map((risk) =>
      labelled(['', asText(risk['name'])], ['Mitigation', asText(risk['mitigationStrategy'])]),
    ),
  );
  part.note(
    'Fairness assessments',
    ...objectsOf(considerations['fairnessAssessments']).map((group) =>
      labelled(
        ['Group at risk', asText(group['groupAtRisk'])],
        ['Benefits', asText(group['benefits'])],
        ['Harms', asText(group['harms'])],
        ['Mitigation', asText(group['mitigationStrategy'])],
      ),
    ),
  );
  const environment = asObject(considerations['environmentalConsiderations']);
  part.note('Energy', ...objectsOf(environment?.['energyConsumptions']).map(energyInWords));
  readProperties(part, environment?.['properties']);
  readProperties(part, considerations['properties']);
  part.unread('model card', considerations, CONSIDERATIONS);
}

function energyInWords(use: JsonObject): string {
  const providers = objectsOf(use['energyProviders']).map((provider) =>
    [asText(provider['description']), asText(provider['energySource'])].filter(Boolean).join(', '),
  );
  return labelled(
    ['', asText(use['activity'])],
    ['Energy', quantity(use['activityEnergyCost'])],
    ['CO₂', quantity(use['co2CostEquivalent'])],
    ['Offset', quantity(use['co2CostOffset'])],
    ['Source', providers.join('; ')],
  );
}

function readMetrics(part: Part, analysis: JsonObject): void {
  part.note(
    'Performance metrics',
    ...objectsOf(analysis['performanceMetrics']).map((metric) => {
      const interval = asObject(metric['confidenceInterval']);
      const bounds = interval ? `${asText(interval['lowerBound'])} to ${asText(interval['upperBound'])}` : '';
      return labelled(
        [asText(metric['type']), asText(metric['value'])],
        ['Slice', asText(metric['slice'])],
        ['Confidence interval', bounds],
      );
    }),
  );
  const graphics = asObject(analysis['graphics']) ?? {};
  const pictures = objectsOf(graphics['collection']).map((picture) => asText(picture['name']));
  part.note('Pictures left in the file', asText(graphics['description']), ...pictures);
  part.unread('model card', analysis, ANALYSIS);
}
