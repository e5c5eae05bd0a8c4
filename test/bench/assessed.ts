import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '../../shared/contract/contract.ts';
import { MATURITY_LEVELS } from '../../shared/rules/maturity.ts';
import type { TestBench } from '../helpers/bench.ts';
import { classifyAll } from './classified.ts';
import { inventoryFile } from './engagements.ts';

const ASSESSORS = ['Ines Calder', 'Tomasz Reyl', 'Noor Haddad'];
const EVIDENCE = 500;
const ANSWERS = ['yes', 'partly', 'no'] as const;
const LOW_LEVELS = MATURITY_LEVELS.slice(0, 3);

/** A file in which three assessors answered everything, with 500 pieces of evidence and 10,000 classified assets. It stays open. */
export async function assessedFile(bench: TestBench): Promise<{ path: string; ids: string[] }> {
  const file = await inventoryFile(bench, 'assessed.assay', 10_000);
  await classifyAll(bench.api, file.ids);
  const questions = await answerEverything(bench.api);
  await attachEvidence(bench, questions);
  return file;
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
