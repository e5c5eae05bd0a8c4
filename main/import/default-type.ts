import type { AssetType } from '../../shared/model/asset.ts';
import { fold } from '../../shared/rules/asset-words.ts';

/** Words of a heading, a sheet or a file that tell what its rows are. */
const TELLING: readonly (readonly [RegExp, AssetType])[] = [
  [/\b(data ?sets?|corpora|training data)\b/, 'dataset'],
  [/\b(agents?|prompts?|chat ?bots?|assistants?)\b/, 'agent'],
  [/\b(endpoints?|apis?)\b/, 'endpoint'],
  [/\b(pipelines?)\b/, 'pipeline'],
  [/\b(librar(y|ies)|packages?|dependenc(y|ies))\b/, 'library'],
  [/\b(cots|commercial|vendors?|suppliers?|saas)\b/, 'service'],
  [/\b(servers?|infrastructure|clusters?)\b/, 'infrastructure'],
  [/\b(algorithms?)\b/, 'algorithm'],
  [/\b(models?)\b/, 'model'],
];

/** The type of asset that the names around a table suggest, the nearest first; a model when they say nothing. */
export function guessDefaultType(names: readonly string[]): AssetType {
  for (const name of names) {
    const folded = fold(name);
    const found = TELLING.find(([words]) => words.test(folded));
    if (found) return found[1];
  }
  return 'model';
}
