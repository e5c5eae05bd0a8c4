import type { ChoiceField, ChoiceValue } from './asset-fields.ts';

/** Words clients use for the values of closed lists, besides the values themselves. Folded: lower case, single spaces. */
const WORDS: Record<ChoiceField, Partial<Record<ChoiceValue, readonly string[]>>> = {
  type: {
    model: [
      'models',
      'ml model',
      'ai model',
      'machine learning model',
      'llm',
      'large language model',
      'foundation model',
      'neural network',
      'classifier',
    ],
    dataset: [
      'datasets',
      'data set',
      'data sets',
      'data',
      'training data',
      'corpus',
      'vector index',
      'vector store',
      'feature store',
      'database',
    ],
    endpoint: ['endpoints', 'api', 'apis', 'rest api', 'interface', 'web service'],
    pipeline: ['pipelines', 'workflow', 'etl', 'data pipeline', 'ml pipeline', 'training pipeline'],
    algorithm: ['algorithms', 'algo', 'method'],
    library: ['libraries', 'lib', 'package', 'framework', 'dependency', 'software library', 'sdk'],
    agent: [
      'agents',
      'ai agent',
      'assistant',
      'chatbot',
      'bot',
      'prompt',
      'prompts',
      'copilot',
      'prompts agents',
      'prompt agent',
    ],
    infrastructure: [
      'infra',
      'platform',
      'server',
      'servers',
      'cluster',
      'gpu cluster',
      'compute',
      'hardware',
      'container',
    ],
    service: [
      'services',
      'vendor service',
      'vendor services',
      'saas',
      'cloud service',
      'third party service',
      'application',
      'cots',
      'product',
    ],
  },
  stage: {
    development: [
      'dev',
      'in development',
      'develop',
      'design',
      'planned',
      'prototype',
      'poc',
      'proof of concept',
      'pilot',
      'initiated',
      'acquisition and or development',
    ],
    testing: [
      'test',
      'in testing',
      'staging',
      'stage',
      'uat',
      'acceptance',
      'validation',
      'pre production',
      'preprod',
      'qa',
      'implementation and assessment',
    ],
    production: [
      'prod',
      'in production',
      'live',
      'operational',
      'deployed',
      'in use',
      'operation and maintenance',
    ],
    retired: [
      'decommissioned',
      'archived',
      'end of life',
      'eol',
      'obsolete',
      'withdrawn',
      'sunset',
      'inactive',
    ],
  },
  tier: {
    public: ['open', 'unrestricted', 'tier 1', 'c0'],
    internal: ['internal use', 'internal use only', 'internal only', 'company internal', 'tier 2', 'c1'],
    confidential: ['conf', 'tier 3', 'c2'],
    restricted: [
      'strictly confidential',
      'secret',
      'highly confidential',
      'highly restricted',
      'tier 4',
      'c3',
    ],
  },
  component: {
    dc1: ['raw data'],
    dc2: ['data preparation', 'data prep'],
    dc3: ['data sets', 'datasets', 'data set'],
    dc4: ['data and ai governance', 'governance', 'catalog', 'catalogue'],
    dc5: ['machine learning algorithms', 'ml algorithms', 'algorithms'],
    dc6: ['evaluation', 'model evaluation'],
    dc7: ['machine learning models', 'ml models', 'models'],
    dc8: ['model management'],
    dc9: ['model deployment and inference', 'model deployment', 'inference', 'model serving'],
    dc10: ['inference outcomes', 'inference outcome', 'inference response'],
    dc11: ['machine learning operations mlops', 'machine learning operations', 'ml operations', 'mlops'],
    dc12: ['data and ai platform security', 'platform security', 'platform'],
  },
  deployment: {
    saas: ['software as a service', 'vendor hosted'],
    paas: ['platform as a service', 'managed platform'],
    iaas: ['infrastructure as a service', 'cloud', 'own cloud', 'private cloud'],
    'on-premises': [
      'on premises',
      'on premise',
      'on prem',
      'onprem',
      'own data centre',
      'own data center',
      'local',
      'self hosted',
    ],
  },
  confidentiality: levels(),
  integrity: levels(),
  availability: levels(),
};

function levels() {
  return {
    low: ['l', '1', 'minor', 'basic', 'normal'],
    medium: ['m', 'med', '2', 'moderate', 'elevated'],
    high: ['h', '3', 'severe', 'critical', 'very high'],
  };
}

/** Text without case, punctuation and doubled spaces, as words are compared. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const tables = new Map(
  (Object.keys(WORDS) as ChoiceField[]).map((field) => {
    const table = new Map<string, ChoiceValue>();
    for (const [value, words] of Object.entries(WORDS[field]) as [ChoiceValue, readonly string[]][])
      for (const word of [value, ...words]) table.set(fold(word), value);
    return [field, table] as const;
  }),
);

/** The value of a closed list that a client's word means; null when it is not understood. */
export const readChoice = (field: ChoiceField, text: string): ChoiceValue | null =>
  tables.get(field)?.get(fold(text)) ?? null;
