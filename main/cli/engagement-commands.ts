import type { CompareWith } from '../../shared/contract/comparison.ts';
import type { Client } from '../../shared/contract/contract.ts';
import { AssayError } from '../../shared/contract/error.ts';
import { Tier, TIERS } from '../../shared/model/basics.ts';
import { treeFactors } from '../../shared/rules/scenario-factors.ts';
import type { LinkedScenario } from '../../shared/model/scenario.ts';
import { MOST_HITS } from '../features/engagement/queries.ts';
import { type Options, pathOf, textOf, wholeNumber } from './arguments.ts';
import type { Command } from './command.ts';
import { tenths } from './progress.ts';

function markingOf(value: string | undefined): Tier | undefined {
  if (value === undefined) return undefined;
  const tier = Tier.safeParse(value.toLowerCase());
  if (!tier.success)
    throw new AssayError('INVALID', `--marking takes one of ${TIERS.join(', ')}, not “${value}”.`);
  return tier.data;
}

export const create: Command = {
  usage: 'new FILE [--sample] [--title T --client C --currency EUR --marking confidential]',
  summary: 'Creates an engagement; with --sample a filled one of an invented client',
  takes: 1,
  options: ['sample', 'title', 'client', 'currency', 'marking'],
  async run({ api }, { positionals: [file = ''], options }) {
    const path = pathOf(file);
    const opened = options['sample']
      ? await api.engagement.createSample({ path })
      : await api.engagement.create({
          path,
          client: textOf(options, 'client') ?? 'Unnamed client',
          title: textOf(options, 'title') ?? 'AI security assessment',
          currency: textOf(options, 'currency') ?? 'EUR',
          marking: markingOf(textOf(options, 'marking')) ?? 'confidential',
        });
    const { engagement, sequence } = opened;
    return { path, client: engagement.client, title: engagement.title, historyEntries: sequence };
  },
};

/** The factors of a scenario's tree that have a range. */
const estimatedFactors = (scenario: LinkedScenario) =>
  treeFactors(scenario).filter(({ factor }) => (factor?.distribution ?? null) !== null);

export const info: Command = {
  usage: 'info FILE',
  summary: 'Says what an engagement holds and how complete it is',
  takes: 1,
  options: [],
  async run({ api }, { positionals: [file = ''] }) {
    const { engagement, path, sequence, backup } = await api.engagement.open({ path: pathOf(file) });
    const [
      assets,
      relations,
      scenarios,
      treatments,
      decisions,
      calibration,
      exceptions,
      people,
      versions,
      progress,
    ] = await Promise.all([
      api.assets.list({}),
      api.relations.list({}),
      api.scenarios.list({}),
      api.treatments.list({}),
      api.decisions.list({}),
      api.calibration.list({}),
      api.exceptions.list({}),
      api.people.list({}),
      api.versions.list({}),
      api.engagement.progress({}),
    ]);
    return {
      path,
      engagement,
      historyEntries: sequence,
      backup,
      counts: {
        assets: assets.length,
        relations: relations.length,
        scenarios: scenarios.length,
        estimatedFactors: scenarios.flatMap(estimatedFactors).length,
        treatments: treatments.length,
        treatmentDecisions: decisions.length,
        calibrationSessions: calibration.length,
        exceptions: exceptions.length,
        people: people.length,
        versions: versions.length,
      },
      progress,
    };
  },
};

export const compare: Command = {
  usage: 'compare FILE [OTHER] [--entry N]',
  summary:
    'Puts the dashboard, the risk categories and the coverage beside those of another engagement file, or of FILE as it ' +
    'was after entry N of its history',
  takes: 1,
  mayTake: 1,
  options: ['entry'],
  async run({ api }, { positionals: [file = '', other], options }) {
    await api.engagement.open({ path: pathOf(file) });
    return api.posture.compare(await comparedWith(api, other, options));
  },
};

/** @throws AssayError INVALID unless one thing to compare with is said */
async function comparedWith(api: Client, other: string | undefined, options: Options): Promise<CompareWith> {
  const sequence = wholeNumber(options, 'entry');
  if (other !== undefined && sequence === undefined) return { path: pathOf(other) };
  if (other === undefined && sequence !== undefined) return { sequence };
  const states = (await api.posture.states({})).map((state) => `--entry ${state.sequence} (${state.at})`);
  throw new AssayError(
    'INVALID',
    [
      'Say what to compare with: another engagement file, or one entry of the history.',
      ...(states.length === 0
        ? ['All work in this file was done within an hour, so it has no earlier state to offer.']
        : ['States in which work paused, the latest first:', ...states.map((state) => `  ${state}`)]),
    ].join('\n'),
  );
}

export const search: Command = {
  usage: 'search FILE WORDS',
  summary:
    'Prints the records and reference content that contain the words (quote several), as the palette finds them',
  takes: 2,
  options: [],
  async run({ api, say }, { positionals: [file = '', words = ''] }) {
    if (words.trim() === '') throw new AssayError('INVALID', 'Say what to search for: one or more letters.');
    await api.engagement.open({ path: pathOf(file) });
    const hits = await api.engagement.search({ text: words });
    if (hits.length === MOST_HITS) say(`Only the first ${MOST_HITS} are printed. More words find fewer.`);
    return hits;
  },
};

export const verify: Command = {
  usage: 'verify FILE',
  summary: 'Checks the file, its history chain, and that the history gives the records; exit code 1 when not',
  takes: 1,
  options: [],
  async run({ api, say }, { positionals: [file = ''] }) {
    await api.engagement.open({ path: pathOf(file) });
    const report = await api.engagement.verify({}, { onProgress: tenths(say) });
    for (const problem of report.problems) say(problem);
    return report;
  },
  succeeded: ({ ok }: { ok: boolean }) => ok,
};
