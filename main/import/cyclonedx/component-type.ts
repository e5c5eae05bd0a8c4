import type { AssetType } from '../../../shared/model/asset.ts';
import { asText, type JsonObject, objectsOf } from '../json.ts';

/** Types of component (CycloneDX 1.7, `components[].type`) that say what they are. */
const TYPES: Readonly<Record<string, AssetType>> = {
  'machine-learning-model': 'model',
  data: 'dataset',
  library: 'library',
  framework: 'library',
  container: 'infrastructure',
  platform: 'infrastructure',
  'operating-system': 'infrastructure',
  device: 'infrastructure',
  'device-driver': 'infrastructure',
  firmware: 'infrastructure',
  'cryptographic-asset': 'algorithm',
};

/** What tools call the applications and services of AI systems, in names and references. */
const APPLICATIONS: readonly (readonly [RegExp, AssetType])[] = [
  [/(^|[^a-z])(agents?|assistants?|chat-?bots?|copilots?|bots?|prompts?|mcp)([^a-z]|$)|^tool /i, 'agent'],
  [/(^|[^a-z])(pipelines?|workflows?|etl|training|fine-?tuning|notebooks?)([^a-z]|$)/i, 'pipeline'],
  [/(^|[^a-z])(apis?|endpoints?|gateways?|inference|serving)([^a-z]|$)/i, 'endpoint'],
];

const MODEL_FILES = /\.(onnx|safetensors|gguf|ggml|pt|pth|pkl|h5|keras|tflite|pb|mlmodel|joblib)$/i;
const DATA_FILES = /\.(csv|tsv|parquet|jsonl|arrow|avro|npz|npy|tfrecord)$/i;

/** The type of asset a component is; `stated` is false where the file leaves it to us. */
export function componentType(component: JsonObject): { type: AssetType; stated: boolean } {
  const stated = asText(component['type']);
  const known = Object.hasOwn(TYPES, stated) ? TYPES[stated] : undefined;
  if (known) return { type: known, stated: true };
  const name = asText(component['name']);
  if (stated === 'application')
    return { type: applicationType(asText(component['bom-ref']), name), stated: true };
  if (stated === 'file') return { type: fileType(name), stated: true };
  if (component['modelCard'] || /^pkg:(huggingface|mlflow)\//.test(asText(component['purl'])))
    return { type: 'model', stated: false };
  return { type: objectsOf(component['data']).length > 0 ? 'dataset' : 'library', stated: false };
}

/** Scanners put the kind of an application before the colon of its reference: `mcp-server:DemoServer`. */
function applicationType(reference: string, name: string): AssetType {
  const words = `${reference.includes(':') ? reference.split(':')[0] : ''} ${name}`;
  return APPLICATIONS.find(([pattern]) => pattern.test(words))?.[1] ?? 'infrastructure';
}

function fileType(name: string): AssetType {
  if (MODEL_FILES.test(name)) return 'model';
  return DATA_FILES.test(name) ? 'dataset' : 'infrastructure';
}
