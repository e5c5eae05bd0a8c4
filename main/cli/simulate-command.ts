import { AssayError } from '../../shared/contract/error.ts';
import { InvalidInput, type Problem } from '../../shared/engine/problem.ts';
import type { ReferenceOptions } from '../../shared/engine/reference/case.ts';
import { type ReferenceOutcome, runReference } from '../../shared/engine/reference/reference.ts';
import { type Arguments, type Options, pathOf, textOf, wholeNumber } from './arguments.ts';
import { readCaseFile } from './case-file.ts';
import type { Command, Desk } from './command.ts';
import { tenths } from './progress.ts';

const DEFAULT_ITERATIONS = 100_000;

/** Seed of a case file run without one: a run repeats unless another seed is asked for. */
const DEFAULT_SEED = 20_261_120;

export const simulate: Command = {
  usage: 'simulate FILE|CASE.json [--iterations N --seed S --thresholds a,b,c --exact]',
  summary: 'Simulates the scenarios of an engagement, or cases of a JSON file',
  takes: 1,
  options: ['iterations', 'seed', 'thresholds', 'exact'],
  run: (desk, args) =>
    /\.json$/i.test(args.positionals[0] ?? '') ? simulateCases(desk, args) : simulateEngagement(desk, args),
  /** A case that could not be run is a failure of the command, though the others are printed. */
  succeeded: (value: unknown) =>
    !Array.isArray(value) || value.every((one) => !('problems' in (one as object))),
};

async function simulateEngagement(
  { api, say }: Desk,
  { positionals: [file = ''], options }: Arguments,
): Promise<unknown> {
  const misplaced = ['thresholds', 'exact'].find((name) => options[name] !== undefined);
  if (misplaced !== undefined)
    throw new AssayError(
      'INVALID',
      `--${misplaced} is for case files. An engagement is simulated and held against its own appetite; leave the option out.`,
    );
  await api.engagement.open({ path: pathOf(file) });
  const results = await api.simulations.run(
    {
      iterations: wholeNumber(options, 'iterations') ?? DEFAULT_ITERATIONS,
      seed: wholeNumber(options, 'seed') ?? null,
    },
    { onProgress: tenths(say) },
  );
  const { correlated, correlation } = await api.portfolio.settings({});
  const drivers = await api.drivers.list({});
  const names = new Map((await api.scenarios.list({})).map((s) => [s.id, s]));
  return results.map(
    ({ scenarioId, seed, iterations, engineVersion, inputsHash, result, contributions }) => ({
      id: scenarioId === null ? 'portfolio' : (names.get(scenarioId)?.ref ?? scenarioId),
      title: scenarioId === null ? null : (names.get(scenarioId)?.title ?? null),
      kind: 'annual_loss',
      seed,
      iterations,
      engineVersion,
      inputsHash,
      result,
      ...(scenarioId === null && {
        contributions: contributions.map((c) => ({
          id: names.get(c.scenarioId)?.ref ?? c.scenarioId,
          mean: c.mean,
        })),
        dependence: {
          severity: correlated ? correlation : null,
          drivers: drivers.map(({ name, links }) => ({
            name,
            links: links.map(({ scenarioId: id, ...link }) => ({ id: names.get(id)?.ref ?? id, ...link })),
          })),
        },
      }),
    }),
  );
}

async function simulateCases(
  { say }: Desk,
  { positionals: [file = ''], options }: Arguments,
): Promise<unknown> {
  const run = {
    iterations: wholeNumber(options, 'iterations') ?? DEFAULT_ITERATIONS,
    seed: wholeNumber(options, 'seed') ?? DEFAULT_SEED,
    thresholds: thresholdsOf(options),
    exact: options['exact'] === true,
  };
  const outcomes = outcomesOf(file, run);
  const problems = outcomes.flatMap((outcome) => inWords(file, outcome));
  if (problems.length === 0) return outcomes;
  const failed = outcomes.filter((outcome) => 'problems' in outcome).length;
  // Where nothing could be run there is nothing to print.
  if (failed === outcomes.length) throw new AssayError('INVALID', [...problems, ADVICE].join('\n'));
  for (const problem of problems) say(problem);
  say(`${failed} of ${outcomes.length} cases could not be run; the others are printed. ${ADVICE}`);
  return outcomes;
}

const ADVICE = 'Correct this in the file and run it again.';

function outcomesOf(file: string, run: ReferenceOptions): ReferenceOutcome[] {
  const cases = readCaseFile(pathOf(file));
  try {
    return runReference(cases, run);
  } catch (error) {
    if (error instanceof InvalidInput)
      throw new AssayError('INVALID', [...error.problems.map((p) => line(file, '', p)), ADVICE].join('\n'));
    if (error instanceof RangeError) throw new AssayError('INVALID', error.message);
    throw error;
  }
}

/** Each problem of a case on a line: the file, the case by its id, the place and what is wrong there. */
function inWords(file: string, outcome: ReferenceOutcome): string[] {
  if (!('problems' in outcome)) return [];
  return outcome.problems.map((problem) => line(file, `case “${outcome.id}”, `, problem));
}

function line(file: string, whose: string, { path, message }: Problem): string {
  return `${file}: ${whose}${path === '' ? '' : `${path}: `}${message}`;
}

function thresholdsOf(options: Options): number[] | undefined {
  const text = textOf(options, 'thresholds');
  if (text === undefined) return undefined;
  const values = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (!values.every(Number.isFinite))
    throw new AssayError('INVALID', `--thresholds takes numbers with commas between them, not “${text}”.`);
  return values;
}
