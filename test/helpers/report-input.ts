import { reportSources } from '../../main/app/features.ts';
import { gatherReport } from '../../main/features/reports/gather.ts';
import type { Client } from '../../shared/contract/contract.ts';
import type { AssetDraft } from '../../shared/contract/assets.ts';
import type { Asset } from '../../shared/model/asset.ts';
import type { ReportInput } from '../../shared/report/input.ts';
import { openBench, type TestBench } from './bench.ts';
import { fillAssessment, fillClassification } from './fill-assessment.ts';
import { twoFactors } from './two-factors.ts';

/** What the reports of the open engagement are made from. */
export const reportInputOf = (bench: TestBench): ReportInput =>
  gatherReport(bench.workbench.context('reports.export'), reportSources);

/** The input of an engagement that nobody has filled in yet. */
export async function emptyReportInput(): Promise<ReportInput> {
  using bench = await openBench();
  return reportInputOf(bench);
}

/** The input of a small engagement in which every section has something to say. */
export async function filledReportInput(): Promise<ReportInput> {
  using bench = await openBench({ now: () => new Date('2026-11-18T09:30:00Z') });
  await fillEngagement(bench.api);
  return reportInputOf(bench);
}

const DRAFTS: readonly AssetDraft[] = [
  {
    name: 'Claims triage model',
    type: 'model',
    stage: 'production',
    tier: 'restricted',
    owner: 'Claims',
    deployment: 'on-premises',
    confidentiality: 'high',
    integrity: 'high',
    availability: 'medium',
    modelCard: 'cards/triage.md',
    dataCard: 'cards/claims-data.md',
  },
  {
    name: 'Claims archive 2015–2025',
    type: 'dataset',
    stage: 'production',
    tier: 'restricted',
    owner: 'Data office',
    confidentiality: 'high',
    integrity: 'high',
    availability: 'medium',
    dataCard: 'cards/claims-data.md',
  },
  {
    name: 'Letter assistant',
    type: 'agent',
    stage: 'production',
    tier: 'confidential',
    owner: '',
    deployment: 'paas',
    confidentiality: 'medium',
    integrity: 'medium',
    availability: 'low',
  },
  {
    name: 'Hosted language model',
    type: 'service',
    stage: 'production',
    tier: 'confidential',
    owner: 'Platform',
    vendor: 'Meridian AI',
    deployment: 'saas',
  },
  {
    name: 'Churn forecast',
    type: 'model',
    stage: 'testing',
    tier: 'internal',
    owner: 'Marketing',
    source: 'inventory.csv, row 5',
  },
  { name: 'Feature store', type: 'infrastructure', stage: 'production', owner: 'Platform', component: 'dc3' },
];

/** Fills an open engagement through the contract, as a person would. Simulations are short to keep tests quick. */
export async function fillEngagement(api: Client): Promise<void> {
  await api.engagement.update({
    client: 'Northgate Mutual',
    title: 'AI security assessment 2026',
    objectives: 'Show how well the AI systems are secured and what it would cost if they are not.',
    criteria: 'CSA core security responsibilities; client policy IS-12.',
    startsOn: '2026-10-05',
    endsOn: '2026-11-06',
    marking: 'confidential',
    distribution: ['Priya Anand, CISO', 'Audit committee'],
    appetite: [
      { loss: 250_000, probability: 0.5 },
      { loss: 1_000_000, probability: 0.05 },
      { loss: 5_000_000, probability: 0.02 },
    ],
  });
  const assessor = await api.people.create({
    name: 'Ines Calder',
    title: 'Lead assessor',
    party: 'assessor',
    email: '',
  });
  const requester = await api.people.create({
    name: 'Tomas Sandvik',
    title: 'Head of platform',
    party: 'client',
    email: '',
  });
  const approver = await api.people.create({
    name: 'Priya Anand',
    title: 'CISO',
    party: 'client',
    email: '',
  });
  await api.versions.create({
    version: '0.9',
    issuedOn: '2026-11-09',
    author: assessor.name,
    changes: 'Client comments',
  });
  await api.versions.create({
    version: '1.0',
    issuedOn: '2026-11-18',
    author: assessor.name,
    changes: 'Released',
  });
  const assets = await api.assets.create({ drafts: [...DRAFTS] });
  const at = (index: number): string => assets[index]?.id ?? '';
  await api.relations.create({ fromId: at(0), toId: at(1), kind: 'trained on' });
  await api.relations.create({ fromId: at(4), toId: at(1), kind: 'derived from' });
  await api.relations.create({ fromId: at(2), toId: at(3), kind: 'uses' });
  await fillScenarios(api, at, [assessor.id, requester.id, approver.id]);
  await fillExceptions(api, at, requester.id, approver.id);
  await fillAssessment(api, assessor.id, requester.id);
  await fillClassification(api, at, approver.id);
}

async function fillScenarios(
  api: Client,
  at: (index: number) => string,
  people: readonly string[],
): Promise<void> {
  const disclosure = await api.scenarios.create({
    title: 'Claims data disclosed through the letter assistant',
    description: 'A crafted letter makes the assistant repeat the data of other customers.',
    threat: 'Customer or outsider',
    effect: 'confidentiality',
    ...twoFactors({
      frequency: { dist: 'pert', min: 0.2, mode: 0.8, max: 3 },
      frequencyRationale: 'Two near misses in 2025',
      loss: { dist: 'lognormal_ci90', p05: 60_000, p95: 2_400_000 },
      lossRationale: 'Supervisory practice, response cost of 2024',
    }),
    assetIds: [at(2), at(0)],
  });
  const outage = await api.scenarios.create({
    title: 'Outage of the hosted language model',
    ...twoFactors({
      frequency: { dist: 'pert', min: 0.5, mode: 1.5, max: 4 },
      loss: { dist: 'pert', min: 15_000, mode: 40_000, max: 160_000 },
    }),
    assetIds: [at(3)],
  });
  await api.scenarios.create({ title: 'Poisoned referral data', assetIds: [at(1)] });
  await fillEstimates(api, disclosure.id, outage.id, people);
  await api.simulations.run({ iterations: 20_000, seed: 20261106 });
  await fillTreatments(api, disclosure.id, people.at(-1) ?? '');
}

/** Two rounds that ended in a choice for the first scenario; a blind round that nobody has seen for the second. */
async function fillEstimates(
  api: Client,
  disclosureId: string,
  outageId: string,
  people: readonly string[],
): Promise<void> {
  const place = { scenarioId: disclosureId, node: 'frequency.lef' };
  const range = (mode: number) => ({ dist: 'pert', min: mode / 4, mode, max: mode * 4 }) as const;
  for (const [index, personId] of people.entries())
    await api.estimates.give({
      ...place,
      personId,
      distribution: range(0.5 * (index + 1)),
      sure: 'yes',
      reason: `Reason ${index + 1} of the first round`,
    });
  await api.estimates.reveal(place);
  await api.estimates.again(place);
  for (const personId of people.slice(1))
    await api.estimates.give({ ...place, personId, distribution: range(0.8), reason: 'After the talk' });
  await api.estimates.reveal(place);
  await api.estimates.choose({
    ...place,
    distribution: { dist: 'pert', min: 0.2, mode: 0.8, max: 3 },
    reason: 'Two near misses in 2025',
  });
  await api.estimates.give({
    scenarioId: outageId,
    node: 'loss.primary',
    personId: people[0] ?? '',
    distribution: { dist: 'pert', min: 11_111, mode: 44_444, max: 166_666 },
    reason: 'Nobody may read this yet',
  });
}

/** Two treatments and both together, compared, and one of them decided. */
async function fillTreatments(api: Client, scenarioId: string, deciderId: string): Promise<void> {
  const add = async (title: string, owner: string, annualCost: number, left: number) => {
    const { id } = await api.treatments.create({ title, owner, annualCost });
    await api.effects.create({
      treatmentId: id,
      scenarioId,
      change: { kind: 'scale', part: 'frequency', factor: { dist: 'constant', value: left } },
    });
    return id;
  };
  const filter = await add('Filter on answers', 'Head of platform', 40_000, 0.5);
  const retrieval = await add('Retrieval limited to one customer', 'Claims', 60_000, 0.2);
  await api.treatments.create({ title: 'Insurance' });
  await api.bundles.create({ title: 'Both', treatmentIds: [filter, retrieval] });
  for (const id of [scenarioId, null])
    await api.evaluations.run({ scenarioId: id, iterations: 20_000, seed: 20261106 });
  await api.decisions.decide({
    scenarioId,
    treatmentIds: [retrieval],
    personId: deciderId,
    reason: 'The largest gain for its cost',
  });
}

async function fillExceptions(
  api: Client,
  at: (index: number) => string,
  requesterId: string,
  approverId: string,
): Promise<void> {
  const control = {
    id: crypto.randomUUID(),
    title: 'Query log reviewed weekly',
    owner: 'Platform',
    testedOn: '2026-10-20',
    testResult: 'effective' as const,
    testDueOn: '2027-04-20',
  };
  const draft = {
    description: 'One account reads all claims.',
    reason: 'Pilot design',
    requesterId,
    approverId,
    startsOn: '2026-11-18',
    expiresOn: '2026-12-05',
    controls: [control],
    assetIds: [at(2)],
    responsibilityIds: ['1.4'],
  };
  const stale = await api.exceptions.create({ ...draft, title: 'Shared service account for the assistant' });
  for (const action of ['submit', 'approve', 'activate'] as const)
    await api.exceptions.act({
      id: stale.id,
      action,
      personId: action === 'approve' ? approverId : requesterId,
      note: 'Agreed',
    });
  const waiting = await api.exceptions.create({
    ...draft,
    title: 'No fallback for the hosted model',
    assetIds: [at(3)],
    responsibilityIds: ['2.6.4'],
    expiresOn: '2027-06-30',
  });
  await api.exceptions.act({ id: waiting.id, action: 'submit', personId: requesterId });
  await api.exceptions.create({ title: 'Logs kept for 30 days' });
  await api.assets.update({ edits: [{ id: at(2), patch: { tier: 'restricted' } }] });
}

/** The filled input with many more assets, for speed and page breaks. */
export async function largeReportInput(assets: number): Promise<ReportInput> {
  const input = await filledReportInput();
  const [first] = input.assets;
  if (first === undefined) throw new Error('The filled engagement has assets');
  const more = Array.from({ length: assets - input.assets.length }, (_, index): Asset => {
    const pick = <T>(list: readonly T[]): T => list[index % list.length] as T;
    return {
      ...first,
      id: crypto.randomUUID(),
      ref: `AST-${String(input.assets.length + index + 1).padStart(3, '0')}`,
      name: `${pick(['Forecast', 'Scoring', 'Search', 'Routing', 'Pricing'])} ${pick(['model', 'endpoint', 'data set'])} number ${index}`,
      type: pick(['model', 'dataset', 'endpoint', 'pipeline', 'library'] as const),
      stage: pick(['production', 'testing', 'development', null] as const),
      tier: pick(['internal', 'confidential', 'public', null, 'restricted'] as const),
      owner: pick(['Claims', 'Data office', 'Platform engineering', '']),
      description: `Asset ${index} of a large inventory, described in a sentence of usual length for such lists.`,
      attributes: { 'Cost centre': `CC-${index % 40}`, Region: pick(['North', 'South']) },
    };
  });
  const all = [...input.assets, ...more];
  const relations = more.flatMap((asset, index) =>
    index % 3 === 0
      ? [{ id: crypto.randomUUID(), fromId: asset.id, toId: first.id, kind: 'depends on' as const }]
      : [],
  );
  return { ...input, assets: all, relations: [...input.relations, ...relations] };
}
