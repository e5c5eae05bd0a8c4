import type { Dashboard } from '../../shared/contract/posture.ts';
import { accessSection } from '../../shared/report/access.ts';
import { outOfDateReason } from '../../shared/report/out-of-date-words.ts';
import { reportSources } from '../app/features.ts';
import { allAssets } from '../features/reports/queries.ts';
import { pathOf } from './arguments.ts';
import type { Command } from './command.ts';

export const assess: Command = {
  usage: 'assess FILE',
  summary:
    'Prints the maturity of the 35 responsibilities rolled up to the posture, with completeness, the loss in a ' +
    'bad year, coverage by framework, the risk categories, the coverage by controls and the rights that break a rule',
  takes: 1,
  options: [],
  async run({ api, workbench }, { positionals: [file = ''] }) {
    await api.engagement.open({ path: pathOf(file) });
    const { read } = workbench.context('cli.assess');
    const { byRule, violations } = accessSection({
      assets: allAssets(read),
      access: reportSources.access(read),
    });
    const [scores, { loss }, frameworks, { threshold, categories, layers }] = await Promise.all([
      api.responsibilities.scores({}),
      api.posture.dashboard({}),
      api.crosswalk.coverage({}),
      api.posture.categories({}),
    ]);
    return {
      ...scores,
      loss: lossFigures(loss),
      frameworks,
      riskCategories: { threshold, categories },
      coverageByControls: layers,
      access: { byRule, violations: violations.length },
    };
  },
};

/** All scenarios together in a bad year, a year, and what the appetite allows; null while nothing is simulated. */
function lossFigures({ portfolio, allowed, over }: Dashboard['loss']) {
  if (portfolio === null) return null;
  const { at, iterations, seed, engineVersion, outOfDate, result } = portfolio;
  const { mean, percentiles } = result;
  return {
    p90: percentiles.p90,
    mean,
    allowed,
    over,
    simulated: { at, iterations, seed, engineVersion },
    outOfDate: outOfDate ? `${outOfDateReason(portfolio)}: simulate again.` : null,
  };
}
