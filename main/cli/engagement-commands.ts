import { AssayError } from '../../shared/contract/error.ts';
import { Tier, TIERS } from '../../shared/model/basics.ts';
import { treeFactors } from '../../shared/rules/scenario-factors.ts';
import type { LinkedScenario } from '../../shared/model/scenario.ts';
import { pathOf, textOf } from './arguments.ts';
import type { Command } from './command.ts';

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

export const verify: Command = {
  usage: 'verify FILE',
  summary: 'Checks the file, its history chain, and that the history gives the records; exit code 1 when not',
  takes: 1,
  options: [],
  async run({ api, say }, { positionals: [file = ''] }) {
    await api.engagement.open({ path: pathOf(file) });
    const report = await api.engagement.verify(
      {},
      { onProgress: (done, total, label) => say(`${done} of ${total} ${label}`) },
    );
    for (const problem of report.problems) say(problem);
    return report;
  },
  succeeded: ({ ok }: { ok: boolean }) => ok,
};
