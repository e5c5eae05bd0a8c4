import { mean, quantile } from '../../../../shared/engine/distributions/distribution.ts';
import { NO_FIGURE } from '../../../../shared/format/spaces.ts';
import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import { bestGuess, givenEnds } from '../../../../shared/rules/best-guess.ts';
import { treeFactors } from '../../../../shared/rules/scenario-factors.ts';
import type { ChartTableData } from '../../../charts/chart-table.tsx';
import type { Quantity } from '../../../charts/quantity.ts';
import { t } from '../../../i18n/t.ts';
import { fullName } from '../factor-words.ts';
import { factorQuantity } from '../words.ts';

/** Every estimate of the tree as it is stored: its range, its mean, the bounds of its middle 90 %, and what it rests on. */
export const estimatesTable = (scenario: LinkedScenario, currency: string): ChartTableData => ({
  columns: [
    t('risk.drivers.input'),
    t('risk.field.unit'),
    t('risk.range.low'),
    t('risk.range.likely'),
    t('risk.range.high'),
    t('risk.figures.mean'),
    'P5',
    'P95',
    t('risk.range.shape'),
    t('risk.field.rationale'),
    t('risk.field.source'),
  ],
  rows: treeFactors(scenario).map(({ node, quantity, factor }) => {
    const range = factor?.distribution ?? null;
    const { unit } = factorQuantity(quantity, 0, currency);
    // The unit stands in a column of its own: estimates count different things.
    const of = (value: number | null): Quantity =>
      value === null
        ? { words: NO_FIGURE, value, unit: '' }
        : { ...factorQuantity(quantity, value, currency), unit: '' };
    const ends = range && givenEnds(range);
    return [
      fullName(scenario, node),
      factor?.unit || unit,
      of(ends && ends.low),
      of(range && bestGuess(range)),
      of(ends && ends.high),
      of(range && mean(range)),
      of(range && quantile(range, 0.05)),
      of(range && quantile(range, 0.95)),
      range === null ? '' : t(`risk.shape.${range.dist}`),
      factor?.rationale ?? '',
      factor?.source ?? '',
    ];
  }),
});
