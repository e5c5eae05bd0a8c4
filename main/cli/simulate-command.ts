import { readFileSync } from 'node:fs';
import { AssayError } from '../../shared/contract/error.ts';
import { InvalidInput } from '../../shared/engine/problem.ts';
import { runReference } from '../../shared/engine/reference/reference.ts';
import { type Arguments, type Options, pathOf, textOf, wholeNumber } from './arguments.ts';
import type { Command, Desk } from './command.ts';

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
  await api.engagement.open({ path: pathOf(file) });
  const results = await api.simulations.run(
    {
      iterations: wholeNumber(options, 'iterations') ?? DEFAULT_ITERATIONS,
      seed: wholeNumber(options, 'seed') ?? null,
    },
    { onProgress: (done, total) => say(`${done} of ${total} simulated years`) },
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
  const cases = readCases(pathOf(file));
  try {
    const outcomes = runReference(cases, {
      iterations: wholeNumber(options, 'iterations') ?? DEFAULT_ITERATIONS,
      seed: wholeNumber(options, 'seed') ?? DEFAULT_SEED,
      thresholds: thresholdsOf(options),
      exact: options['exact'] === true,
    });
    for (const outcome of outcomes)
      if ('problems' in outcome)
        for (const { path, message } of outcome.problems) say(`${file}: ${path} ${message}`);
    return outcomes;
  } catch (error) {
    if (error instanceof InvalidInput || error instanceof RangeError)
      throw new AssayError('INVALID', `${file}: ${error.message}`);
    throw error;
  }
}

function readCases(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new AssayError('FILE', `${path} cannot be read. Check the name and the folder.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new AssayError(
      'INVALID',
      `${path} is not valid JSON: ${error instanceof Error ? error.message : ''}`,
    );
  }
}

function thresholdsOf(options: Options): number[] | undefined {
  const text = textOf(options, 'thresholds');
  if (text === undefined) return undefined;
  const values = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (!values.every(Number.isFinite))
    throw new AssayError('INVALID', `--thresholds takes numbers with commas between them, not “${text}”.`);
  return values;
}
