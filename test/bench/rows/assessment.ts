import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '../../../shared/contract/contract.ts';
import { MATURITY_LEVELS } from '../../../shared/rules/maturity.ts';
import { type TestBench, testBench } from '../../helpers/bench.ts';
import { classifyAll } from '../classified.ts';
import { inventoryFile } from '../engagements.ts';
import { type Row, repeated, rowOf } from '../row.ts';

const ASSESSORS = ['Ines Calder', 'Tomasz Reyl', 'Noor Haddad'];
const EVIDENCE = 500;
const ANSWERS = ['yes', 'partly', 'no'] as const;
const LOW_LEVELS = MATURITY_LEVELS.slice(0, 3);

/** What each step reads when a person goes to it. */
const STEPS: Readonly<Record<string, (api: Client) => Promise<unknown>>> = {
  responsibilities: (api) => Promise.all([api.responsibilities.state({}), api.responsibilities.scores({})]),
  'classify & access': (api) =>
    Promise.all([api.classification.state({}), api.classification.report({}), api.access.violations({})]),
  'classify & access, the report alone': (api) => api.classification.report({}),
  'classify & access, the violations alone': (api) => api.access.violations({}),
  'where the client stands': (api) => api.posture.dashboard({}),
  'evidence & findings': (api) =>
    Promise.all([api.evidence.list({}), api.evidence.missing({}), api.findings.list({})]),
  RACI: (api) => api.raci.matrix({}),
  'progress of all steps': (api) => api.engagement.progress({}),
};

/** A file in which three assessors answered everything, with 500 pieces of evidence and 10,000 classified assets. */
export async function assessmentRows(): Promise<Row[]> {
  using bench = testBench();
  const { api } = bench;
  const { path, ids } = await inventoryFile(bench, 'assessed.assay', 10_000);
  await classifyAll(api, ids);
  const questions = await answerEverything(api);
  await attachEvidence(bench, questions);
  await api.engagement.close({});
  const opens = await repeated(7, async (i) => {
    if (i > 0) await api.engagement.close({});
    await api.engagement.open({ path });
  });
  const rows = [rowOf('open a whole assessment, 10,000 assets', opens, 500)];
  for (const [step, read] of Object.entries(STEPS))
    rows.push(rowOf(`read the step: ${step}`, await repeated(7, () => read(api)), 200));
  const [asset] = ids;
  if (asset === undefined) throw new Error('The inventory was filled');
  const one = await repeated(7, () =>
    Promise.all([api.classification.asset({ assetId: asset }), api.access.asset({ assetId: asset })]),
  );
  rows.push(rowOf('read one classified asset', one, 20));
  return rows;
}

/** Every question and every dimension, by each assessor, with differences. Returns the questions. */
async function answerEverything(api: Client): Promise<string[]> {
  const content = await api.catalogue.instrument({});
  const dimensions = content
    .flatMap((responsibility) => responsibility.dimensions)
    .filter(({ questions }) => questions.length > 0);
  const questions = dimensions.flatMap((dimension) => dimension.questions.map(({ id }) => id));
  for (const [who, name] of ASSESSORS.entries()) {
    const person = await api.people.create({ name, title: 'Assessor', party: 'assessor', email: '' });
    for (const [i, questionId] of questions.entries())
      await api.responsibilities.answer({
        personId: person.id,
        questionId,
        value: ANSWERS[(i + (i % 5 === 0 ? who : 0)) % ANSWERS.length] ?? 'no',
      });
    for (const [i, { id }] of dimensions.entries())
      await api.responsibilities.rate({
        personId: person.id,
        dimensionId: id,
        maturity: LOW_LEVELS[(i + (i % 7 === 0 ? who : 0)) % LOW_LEVELS.length]?.level ?? 0,
      });
  }
  return questions;
}

async function attachEvidence(bench: TestBench, questions: readonly string[]): Promise<void> {
  const file = join(bench.folder, 'record.txt');
  for (let i = 0; i < EVIDENCE; i += 1) {
    writeFileSync(file, `Record ${i} of the review\n`.repeat(40));
    await bench.api.evidence.attach({
      source: { path: file },
      links: [{ subjectKind: 'answer', subjectId: questions[(i * 13) % questions.length] ?? '' }],
    });
  }
}
