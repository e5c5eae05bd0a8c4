import { asObject, asText, type JsonObject, textsOf } from '../json.ts';
import { placeOf } from './collector.ts';
import { readProperties, tierOf } from './facts.ts';
import { readGovernance } from './parties.ts';
import { Part } from './part.ts';
import type { Warnings } from '../warnings.ts';

/** A data set described inside a model card (CycloneDX 1.5, `componentData`) as an asset. */
export function readDataset(data: JsonObject, modelName: string, warnings: Warnings): Part {
  const url = asText(asObject(data['contents'])?.['url']);
  const name = asText(data['name']) || lastOfPath(url) || `Training data of ${modelName}`;
  const part = new Part(placeOf('data set', name), name, 'dataset', warnings);
  part.describe(asText(data['description']));
  readDataFacts(part, [data]);
  return part;
}

/** What is said of the data itself, inside a model card or a component of type data. */
export function readDataFacts(part: Part, parts: readonly JsonObject[]): void {
  const classifications = parts.map((data) => asText(data['classification'])).filter(Boolean);
  if (classifications.length > 0) part.fields.tier ??= tierOf(classifications);
  part.note('Classification', ...new Set(classifications));
  part.note('Sensitive data', ...parts.flatMap((data) => textsOf(data['sensitiveData'])));
  for (const data of parts) {
    const contents = asObject(data['contents']);
    part.line('location', 'Address', asText(contents?.['url']));
    readProperties(part, contents?.['properties']);
    readGovernance(part, data['governance']);
  }
  part.note('Data', ...parts.map(dataInWords));
}

/** `app.ini, configuration, https://example.com/app.ini` */
const dataInWords = (data: JsonObject): string =>
  [asText(data['name']), asText(data['type']), asText(asObject(data['contents'])?.['url'])]
    .filter(Boolean)
    .join(', ');

const lastOfPath = (url: string): string =>
  url
    .replace(/[?#].*$/, '')
    .split('/')
    .findLast((piece) => piece !== '') ?? '';
