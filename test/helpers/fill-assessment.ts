import type { Client } from '../../shared/contract/contract.ts';

/** Levels with and without something to show, a blank, a difference, a dimension that does not apply; a finding from a gap. */
export async function fillAssessment(api: Client, assessorId: string, secondId: string): Promise<void> {
  const rate = (dimensionId: string, maturity: 0 | 1 | 2 | 3 | 4 | 5, personId = assessorId) =>
    api.responsibilities.rate({ personId, dimensionId, maturity });
  for (const id of ['1.4', '2.4.2', '3.2'])
    for (const [index, dimension] of (['evaluationCriteria', 'raci', 'implementation'] as const).entries())
      await rate(`${id}/${dimension}`, (index + (id === '3.2' ? 0 : 1)) as 0 | 1 | 2 | 3);
  await rate('1.4/monitoring', 1);
  await rate('1.4/monitoring', 3, secondId);
  await api.responsibilities.setApplicable({
    dimensionIds: ['2.6.2/implementation'],
    reason: 'Nothing is deployed this way',
    personId: assessorId,
  });
  await api.measures.record({
    measureId: '1.4-m1',
    value: 2,
    takenOn: '2026-10-20',
    source: 'Access log',
    owner: 'Platform',
    denominator: 'access attempts',
    note: '',
  });
  const { upload } = await api.evidence.beginUpload({ name: 'review.txt', size: 6 });
  await api.evidence.appendUpload({ upload, base64: Buffer.from('review').toString('base64') });
  await api.evidence.attach({
    source: { upload },
    fields: { title: 'Access review', source: 'Directory', method: 'inspection', collectedOn: '2026-10-21' },
    links: [{ subjectKind: 'dimension', subjectId: '1.4/implementation' }],
  });
  const finding = await api.findings.createFromGap({
    responsibilityId: '1.4',
    dimension: 'monitoring',
    condition: 'Nobody reads the access log.',
    severity: 'high',
  });
  await api.findings.update({
    id: finding.id,
    patch: { recommendation: 'Review the log each week.', owner: 'Platform', dueOn: '2026-12-11' },
  });
}

/** One asset classified by answers, a gate that is blocked and refused, and a fairness test. */
export async function fillClassification(
  api: Client,
  at: (index: number) => string,
  deciderId: string,
): Promise<void> {
  await api.classification.classify({
    assetIds: [at(1)],
    answers: {
      sensitivity: 'special',
      criticality: 'high',
      regulation: 'strict',
      confidentiality: 'high',
      integrity: 'high',
      availability: 'medium',
      identifiability: 'identified',
      reidentification: null,
      businessLogic: false,
    },
  });
  const assetId = at(0);
  await api.access.set({
    assetId,
    cells: [
      { stage: 'production', role: 'ML Engineers', rights: ['write'], standing: true },
      { stage: 'testing', role: 'ML Engineers', rights: ['read', 'approve'], standing: false },
    ],
  });
  const [task] = (await api.access.state({})).settings.split;
  await api.access.setOwner({ assetId: at(3), task: task?.task ?? '', party: 'shared', note: 'By contract' });
  await api.posture.scoreRiskType({ riskType: 'data_breaches', score: 0.8 });
  await api.posture.scoreRiskType({ riskType: 'human_error', score: 0.7 });
  await api.posture.setCoverage({ layer: 'data', control: 'preventive', state: 'covered' });
  await api.posture.setCoverage({ layer: 'data', control: 'corrective', state: 'absent' });
  await api.gates.check({ assetId, check: 'dataPrivacy', result: 'pass', note: 'Membership inference' });
  await api.gates.check({ assetId, check: 'biasFairness', result: 'fail', note: 'Ratio 0.71' });
  await api.gates.decide({ assetId, outcome: 'refuse', personId: deciderId, reason: 'Not fair enough' });
  await api.fairnessTests.save({
    id: null,
    assetId,
    title: 'Claims of the last quarter',
    takenOn: '2026-10-15',
    source: 'claims-q3.csv',
    attribute: 'age band',
    favourable: 'approved',
    reference: null,
    threshold: 0.8,
    groups: [
      { group: 'under 40', n: 200, selected: 120, positives: 130, truePositives: 110 },
      { group: '40 and over', n: 100, selected: 42, positives: 60, truePositives: 40 },
    ],
    note: '',
  });
}
