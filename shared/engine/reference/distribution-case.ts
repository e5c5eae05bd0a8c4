import { type Distribution, familyOf } from '../distributions/distribution.ts';
import { joinPath } from '../problem.ts';
import { isRecord } from '../record.ts';
import { CAPABILITY, validateDistribution } from '../validate-distribution.ts';
import { asExpected, type CaseKind, checkCase, expectedOf, numbersOf } from './case.ts';

/** The name of a quantile: `p05`. */
const LEVEL = /^p\d*[1-9]\d*$/;
const QUANTILES = ['p01', 'p05', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95', 'p99'];

/** Figures of one input distribution in closed form. */
export const distributionCase: CaseKind<object> = {
  problems: (value, path) => [
    ...checkCase(value, path, ['distribution']),
    ...(value['distribution'] === undefined
      ? []
      : validateDistribution(value['distribution'], joinPath(path, 'distribution'), CAPABILITY)),
  ],
  run(value) {
    const distribution = value['distribution'] as Distribution;
    const family = familyOf(distribution);
    const asked = expectedOf(value, 'quantiles');
    const names = isRecord(asked) ? Object.keys(asked).filter((name) => LEVEL.test(name)) : QUANTILES;
    const caps = numbersOf(expectedOf(value, 'limited_mean'), 'cap');
    const places = numbersOf(expectedOf(value, 'cdf'), 'x');
    const [smallest, largest] = family.support(distribution);
    const variance = family.variance(distribution);
    return asExpected(value, {
      mean: family.mean(distribution),
      variance,
      sd: Math.sqrt(variance),
      skewness: family.skewness(distribution),
      ...family.shapeParameters?.(distribution),
      support: [smallest, largest],
      median: family.quantile(distribution, 0.5),
      density_mode: family.densityMode(distribution),
      quantiles: Object.fromEntries(
        names.map((name) => [name, family.quantile(distribution, levelOf(name))]),
      ),
      cdf: places.map((x) => family.cdf(distribution, x)),
      limited_mean: caps.map((cap) => family.limitedMean(distribution, cap)),
    });
  },
};

/** `p05` is 0.05, `p999` is 0.999. */
function levelOf(name: string): number {
  return Number(`0.${name.replace(/^\D+/, '')}`);
}
