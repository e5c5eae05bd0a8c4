import { expect, test } from 'vitest';
import { readCycloneDx } from '../../../main/import/cyclonedx/read.ts';
import { Pace } from '../../../main/import/pace.ts';
import { Warnings } from '../../../main/import/warnings.ts';
import { TableOptions } from '../../../shared/contract/imports.ts';

async function read(bom: Record<string, unknown>) {
  const draft = await readCycloneDx(
    'bom.json',
    { bomFormat: 'CycloneDX', specVersion: '1.6', ...bom },
    TableOptions.parse({}),
    new Warnings(),
    new Pace(),
  );
  const name = (place: number) => draft.assets[place]?.fields.name;
  return {
    ...draft,
    fields: draft.assets.map((asset) => asset.fields),
    said: draft.relations.map(({ from, kind, to }) => `${name(from)} ${kind} ${name(to)}`),
  };
}

test('a component becomes an asset with its parties, licences, addresses and identifiers', async () => {
  const { fields } = await read({
    components: [
      {
        type: 'machine-learning-model',
        'bom-ref': 'm',
        group: 'acme',
        name: 'scorer',
        version: '2.1',
        description: 'Scores\nclaims',
        supplier: { name: 'Acme Ltd' },
        authors: [{ name: 'Ada' }, { name: 'Bo' }],
        licenses: [{ license: { id: 'MIT' } }, { expression: 'Apache-2.0 OR GPL-2.0' }],
        hashes: [{ alg: 'SHA-256', content: 'ab' }],
        purl: 'pkg:huggingface/acme/scorer@2.1',
        externalReferences: [
          { type: 'website', url: 'https://acme.example' },
          { type: 'vcs', url: 'https://git.acme.example/scorer' },
          { type: 'model-card', url: 'https://acme.example/card' },
        ],
        properties: [
          { name: 'colour', value: 'red' },
          { name: 'colour', value: 'blue' },
          { value: 'no name' },
        ],
        copyright: 'NOASSERTION',
      },
    ],
  });
  expect(fields).toEqual([
    {
      name: 'acme/scorer',
      type: 'model',
      version: '2.1',
      description: 'Scores\nclaims',
      vendor: 'Acme Ltd',
      licence: 'MIT, Apache-2.0 OR GPL-2.0',
      modelCard: 'https://acme.example/card',
      location: 'https://git.acme.example/scorer',
      attributes: {
        Authors: 'Ada\nBo',
        References:
          'website: https://acme.example\nvcs: https://git.acme.example/scorer\nmodel-card: https://acme.example/card',
        Hashes: 'SHA-256 ab',
        'Package URL': 'pkg:huggingface/acme/scorer@2.1',
        Property: 'no name',
        colour: 'red\nblue',
      },
    },
  ]);
});

test('the model card is put into words; its data sets become assets the model was trained on', async () => {
  const { fields, said, skipped } = await read({
    components: [
      {
        type: 'machine-learning-model',
        name: 'scorer',
        modelCard: {
          modelParameters: {
            task: 'classification',
            architectureFamily: 'transformer',
            approach: { type: 'supervised' },
            inputs: [{ format: 'text' }, { format: 'image' }],
            datasets: [
              {
                type: 'dataset',
                name: 'Claims 2025',
                classification: 'Confidential',
                contents: { url: 'https://data.example/claims' },
                governance: {
                  owners: [{ organization: { name: 'Claims department' } }],
                  custodians: [{ contact: { name: 'Bo' } }],
                },
              },
              { ref: 'known' },
              { ref: 'nowhere' },
            ],
          },
          quantitativeAnalysis: {
            performanceMetrics: [
              {
                type: 'accuracy',
                value: 0.91,
                slice: 'EU',
                confidenceInterval: { lowerBound: 0.9, upperBound: 0.92 },
              },
            ],
          },
          considerations: {
            useCases: ['Triage'],
            ethicalConsiderations: [{ name: 'Bias', mitigationStrategy: 'Review' }],
          },
        },
      },
      {
        type: 'machine-learning-model',
        name: 'second',
        modelCard: {
          modelParameters: {
            datasets: [{ name: 'Claims 2025', contents: { url: 'https://data.example/claims' } }],
          },
        },
      },
      { type: 'data', 'bom-ref': 'known', name: 'Known data' },
    ],
  });
  expect(fields[0]).toMatchObject({
    modelCard: 'In bom.json',
    attributes: {
      Task: 'classification',
      'Architecture family': 'transformer',
      'Learning approach': 'supervised',
      Inputs: 'text, image',
      'Performance metrics': 'accuracy: 0.91; Slice: EU; Confidence interval: 0.9 to 0.92',
      'Use cases': 'Triage',
      'Ethical considerations': 'Bias; Mitigation: Review',
    },
  });
  expect(fields.find((asset) => asset.name === 'Claims 2025')).toMatchObject({
    type: 'dataset',
    tier: 'confidential',
    owner: 'Claims department',
    custodian: 'Bo',
    location: 'https://data.example/claims',
  });
  expect(said).toEqual([
    'scorer trained on Claims 2025',
    'scorer trained on Known data',
    'second trained on Claims 2025',
  ]);
  expect(skipped).toEqual([
    { where: 'relation scorer → nowhere', reason: 'The file describes no part “nowhere”.' },
  ]);
});

test('every type of component finds its type of asset', async () => {
  const types = [
    'machine-learning-model',
    'data',
    'library',
    'framework',
    'application',
    'container',
    'platform',
    'operating-system',
    'device',
    'device-driver',
    'firmware',
    'file',
    'cryptographic-asset',
  ];
  const { fields } = await read({ components: types.map((type) => ({ type, name: 'x' })) });
  expect(Object.fromEntries(types.map((type, i) => [type, fields[i]?.type]))).toEqual({
    'machine-learning-model': 'model',
    data: 'dataset',
    library: 'library',
    framework: 'library',
    application: 'infrastructure',
    container: 'infrastructure',
    platform: 'infrastructure',
    'operating-system': 'infrastructure',
    device: 'infrastructure',
    'device-driver': 'infrastructure',
    firmware: 'infrastructure',
    file: 'infrastructure',
    'cryptographic-asset': 'algorithm',
  });
});

test.each([
  [{ type: 'application', 'bom-ref': 'mcp-server:Demo', name: 'Demo' }, 'agent'],
  [{ type: 'application', name: 'claims-chatbot' }, 'agent'],
  [{ type: 'application', name: 'training-pipeline' }, 'pipeline'],
  [{ type: 'application', name: 'inference-api' }, 'endpoint'],
  [{ type: 'application', name: 'agency portal' }, 'infrastructure'],
  [{ type: 'file', name: 'weights.safetensors' }, 'model'],
  [{ type: 'file', name: 'train.parquet' }, 'dataset'],
  [{ name: 'x', modelCard: {} }, 'model'],
  [{ type: 'constructor', name: 'x' }, 'library'],
])('%j is of type %s', async (component, type) => {
  expect((await read({ components: [component] })).fields[0]?.type).toBe(type);
});

test('services: somebody’s where a provider is named, else an endpoint; the tier only when all of it is understood', async () => {
  const { fields, said } = await read({
    services: [
      {
        name: 'Gateway',
        endpoints: ['https://a.example', 'https://b.example'],
        authenticated: true,
        data: [{ classification: 'public' }, { classification: 'Internal' }],
        services: [
          {
            name: 'Inner',
            provider: { name: 'Acme' },
            data: [{ classification: 'public' }, { classification: 'PII' }],
          },
        ],
      },
    ],
  });
  expect(fields).toMatchObject([
    {
      name: 'Gateway',
      type: 'endpoint',
      location: 'https://a.example',
      tier: 'internal',
      attributes: { Authenticated: 'yes' },
    },
    { name: 'Inner', type: 'service', vendor: 'Acme', tier: null },
  ]);
  expect(said).toEqual(['Inner part of Gateway']);
});

test('relations that lead nowhere, to themselves or are said twice are skipped with the reason', async () => {
  const { said, skipped } = await read({
    components: [
      { type: 'library', 'bom-ref': 'a', name: 'A' },
      { type: 'library', 'bom-ref': 'b', name: 'B' },
    ],
    dependencies: [{ ref: 'a', dependsOn: ['b', 'b', 'a', 'zz'] }, { dependsOn: ['b'] }],
  });
  expect(said).toEqual(['A depends on B']);
  expect(skipped).toEqual([
    { where: 'dependency 2', reason: 'It does not say what depends on b.' },
    { where: 'relation a → b', reason: 'The file says it twice.' },
    { where: 'relation a → a', reason: 'It leads from a part to itself.' },
    { where: 'relation a → zz', reason: 'The file describes no part “zz”.' },
  ]);
});

test('of two parts with one bom-ref both are kept, and the first carries the relations', async () => {
  const { said, warnings, assets } = await read({
    components: [
      { type: 'library', 'bom-ref': 'x', name: 'A' },
      { type: 'library', 'bom-ref': 'x', name: 'B' },
      { type: 'library', 'bom-ref': 'c', name: 'C' },
    ],
    dependencies: [{ ref: 'c', dependsOn: ['x'] }],
  });
  expect(assets).toHaveLength(3);
  expect(said).toEqual(['C depends on A']);
  expect(warnings.join()).toMatch(/1 bom-ref is used more than once \(such as “x”\)/);
});

test('the subject is imported, unless the components describe it again', async () => {
  const subject = { type: 'application', 'bom-ref': 'app', name: 'Shop', version: '1' };
  const alone = await read({
    metadata: { component: subject },
    dependencies: [{ ref: 'app', dependsOn: ['l'] }],
    components: [{ type: 'library', 'bom-ref': 'l', name: 'L' }],
  });
  expect(alone.said).toEqual(['Shop depends on L']);
  const again = await read({
    metadata: { component: subject },
    components: [{ ...subject, 'bom-ref': 'other' }],
  });
  expect(again.assets).toHaveLength(1);
  expect(again.skipped).toEqual([
    { where: 'subject app', reason: 'It is described again as component other.' },
  ]);
});

test('workflows of the formulation become pipelines', async () => {
  const { fields, said } = await read({
    components: [{ type: 'data', 'bom-ref': 'd', name: 'D' }],
    formulation: [
      {
        workflows: [
          {
            'bom-ref': 'w',
            name: 'Train',
            description: 'x',
            tasks: [{ name: 'fetch' }],
            resourceReferences: [{ ref: 'd' }],
          },
        ],
      },
    ],
  });
  expect(fields[1]).toMatchObject({ name: 'Train', type: 'pipeline', attributes: { Tasks: 'fetch' } });
  expect(said).toEqual(['Train uses D']);
});

test('other versions are read with a warning, and what is left in the file is told', async () => {
  const { warnings, assets } = await read({
    specVersion: '1.2',
    components: [{ type: 'library', name: 'L', swid: { tagId: 'x' } }],
    vulnerabilities: [{ id: 'CVE-1' }],
  });
  expect(assets).toHaveLength(1);
  expect(warnings).toEqual([
    'CycloneDX 1.2 is not one of the versions Assay knows well (1.5 to 1.7). What both have in common is read.',
    'Not imported: “swid” of 1 component. It stays there.',
    'Not imported: “vulnerabilities” of the file. It stays there.',
  ]);
});

test('what lies deeper is kept: contacts, comments, certainty of a scanner, tasks, data flows', async () => {
  const { fields, warnings } = await read({
    components: [
      {
        type: 'machine-learning-model',
        name: 'M',
        supplier: {
          name: 'Acme',
          url: ['https://acme.example'],
          contact: [{ name: 'Desk', email: 'desk@acme.example' }],
        },
        manufacturer: { name: 'Forge' },
        licenses: [{ license: { id: 'MIT', url: 'https://mit.example', text: { content: 'long' } } }],
        externalReferences: [{ type: 'vcs', url: 'https://git.example', comment: 'Source' }],
        evidence: {
          identity: [{ field: 'name', methods: [{ technique: 'source-code-analysis', confidence: 0.3 }] }],
          callstack: { frames: [{}] },
        },
        pedigree: { ancestors: [{ name: 'Base', version: '1' }], notes: 'Tuned', commits: [{ uid: 'a' }] },
        modelCard: { modelParameters: { tasks: [{ task: 'text inference' }], seed: 7 } },
      },
    ],
    services: [
      {
        name: 'S',
        data: [
          {
            classification: 'public',
            flow: 'outbound',
            description: 'Claims',
            destination: ['https://b.example'],
          },
        ],
      },
    ],
  });
  expect(fields[0]?.attributes).toMatchObject({
    'Supplier contact': 'Desk, desk@acme.example\nhttps://acme.example',
    Manufacturer: 'Forge',
    'Licence addresses': 'https://mit.example',
    References: 'vcs: https://git.example (Source)',
    'Identified by': 'name: source-code-analysis, confidence 0.3',
    'Derived from': 'Base 1',
    Pedigree: 'Tuned',
    Task: 'text inference',
  });
  expect(fields[1]?.attributes['Data flows']).toBe('Claims, public, outbound, to https://b.example');
  expect(warnings).toEqual(
    ['text” of 1 licence', 'callstack” of 1 evidence', 'seed” of 1 model card', 'commits” of 1 pedigree'].map(
      (what) => `Not imported: “${what}. It stays there.`,
    ),
  );
});

test('without any dependency, what is listed is part of the subject of the file, and that is told', async () => {
  const subject = { type: 'application', 'bom-ref': 'app', name: 'Chat' };
  const components = [{ type: 'machine-learning-model', 'bom-ref': 'm', name: 'M' }];
  const { said, warnings } = await read({ metadata: { component: subject }, components });
  expect(said).toEqual(['M part of Chat']);
  expect(warnings).toEqual([
    'The file states no dependencies. What it lists is taken as part of its subject, “Chat”.',
  ]);
  const dependencies = [{ ref: 'app', dependsOn: ['m'] }];
  const stated = await read({ metadata: { component: subject }, components, dependencies });
  expect(stated.said).toEqual(['Chat depends on M']);
});
