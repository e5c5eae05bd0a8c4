import type { ChoiceField, ChoiceValue } from '../../shared/rules/asset-fields.ts';
import { fold, readChoice } from '../../shared/rules/asset-words.ts';

/** Longest text that is taken for a value in other words; beyond it is prose. */
const LONGEST = 80;

/** Words that decide when the whole text is not known. The first that occurs wins, so the order matters. */
const KEYWORDS: Partial<Record<ChoiceField, readonly (readonly [RegExp, ChoiceValue])[]>> = {
  stage: [
    [
      /\b(retired?|decommission\w*|sunset\w*|discontinued|deprecated|end of life|terminated|withdrawn|inactive)\b/,
      'retired',
    ],
    [/\b(test\w*|pilot\w*|staging|uat|trial|beta|validation|pre prod\w*|implementation)\b/, 'testing'],
    [
      /\b(production|prod|live|operation\w*|operating|deployed|implemented|mission|in use|released|maintenance)\b/,
      'production',
    ],
    [
      /\b(develop\w*|dev|plan\w*|initiat\w*|ideation|idea|research|prototyp\w*|design\w*|acquisition|concept|proposed|experiment\w*)\b/,
      'development',
    ],
  ],
  type: [
    [/\b(data ?sets?|corpus|training data)\b/, 'dataset'],
    [/\b(agents?|chat ?bots?|assistants?|copilots?|prompts?)\b/, 'agent'],
    [/\b(apis?|endpoints?)\b/, 'endpoint'],
    [/\b(pipelines?|workflows?)\b/, 'pipeline'],
    [/\b(librar(y|ies)|frameworks?|packages?|sdk)\b/, 'library'],
    [/\b(models?|llms?|classifiers?|neural|machine learning|deep learning)\b/, 'model'],
    [/\b(algorithms?)\b/, 'algorithm'],
    [/\b(vendor|saas|third party|commercial|cots)\b/, 'service'],
    [/\b(servers?|clusters?|gpus?|infrastructure|platforms?|hardware)\b/, 'infrastructure'],
  ],
  tier: [
    [/\b(strictly|highly|top|secret|restricted)\b/, 'restricted'],
    [/\b(confidential|sensitive|proprietary)\b/, 'confidential'],
    [/\binternal\b/, 'internal'],
    [/\b(public|unclassified)\b/, 'public'],
  ],
  deployment: [
    [/\b(on prem\w*|on site|self hosted|own data cent(er|re))\b/, 'on-premises'],
    [/\b(saas|software as a service)\b/, 'saas'],
    [/\b(paas|platform as a service)\b/, 'paas'],
    [/\b(iaas|infrastructure as a service)\b/, 'iaas'],
  ],
};

/** Denials turn a value into its opposite, which is no other value of the list. */
const DENIAL = /\b(not|no|non|never|without)\b/;

/**
 * The value of a closed list that a client's cell means: a known word, or a short phrase with one that decides
 * ("Operation and Maintenance" is production). Null when it is not understood.
 */
export function readChoiceText(field: ChoiceField, text: string): ChoiceValue | null {
  const exact = readChoice(field, text);
  if (exact !== null || text.length > LONGEST) return exact;
  const folded = fold(text);
  if (DENIAL.test(folded)) return null;
  return KEYWORDS[field]?.find(([words]) => words.test(folded))?.[1] ?? null;
}

const NOTHING: ReadonlySet<string> = new Set([
  '',
  'n',
  'n a',
  'na',
  'none',
  'null',
  'nil',
  'not applicable',
  'not available',
  'not set',
  'not stated',
  'tbd',
  'tba',
  'unknown',
]);
const SPREADSHEET_ERROR = /^#(REF|VALUE|NAME|DIV\/0|NUM|NULL|N\/A)[!?]?$/;

/** Whether a cell only says that there is nothing to say: `N/A`, `-`, `TBD`, `\N`, `#REF!`. */
export const isNothing = (text: string): boolean =>
  text.length <= 20 && (NOTHING.has(fold(text)) || SPREADSHEET_ERROR.test(text));
