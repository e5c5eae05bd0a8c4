import { joinPath } from '../problem.ts';
import { isRecord } from '../record.ts';
import type { Frequency, Semantics } from '../scenario.ts';
import { bernoulliEventCount, poissonEventCount } from '../tree/event-count.ts';
import { checkBernoulliRate, validateSemantics } from '../validate.ts';
import { validateFrequency } from '../validate-frequency.ts';
import { asExpected, type CaseKind, checkCase, numbersOf } from './case.ts';

const COUNTS = Array.from({ length: 10 }, (_, n) => n);
const AT_LEAST = /^p_at_least_(\d+)$/;

/** The number of loss events in a year, exactly. */
export const eventCountCase: CaseKind<object> = {
  problems(value, path) {
    const { semantics, frequency } = value;
    const at = joinPath(path, 'frequency');
    const problems = [
      ...checkCase(value, path, ['frequency']),
      ...validateSemantics(semantics, joinPath(path, 'semantics')),
      ...(frequency === undefined ? [] : validateFrequency(frequency, at)),
    ];
    if (problems.length > 0) return problems;
    if (semantics === 'product') {
      return [{ path: joinPath(path, 'semantics'), message: 'product semantics have no number of events' }];
    }
    return checkBernoulliRate({ semantics: semantics as Semantics, frequency: frequency as Frequency }, at);
  },
  run(value) {
    const { semantics, expected } = value;
    const distributionOf = semantics === 'bernoulli' ? bernoulliEventCount : poissonEventCount;
    const { mean, variance, pmf, atLeast } = distributionOf(value['frequency'] as Frequency);
    const fields = isRecord(expected) ? expected : { p_at_least_1: 0, p_at_least_3: 0 };
    const asked = numbersOf(fields['pmf'], 'n');
    const tails = Object.keys(fields).filter((name) => AT_LEAST.test(name));
    return asExpected(value, {
      mean,
      variance,
      pmf: (asked.length > 0 ? asked : COUNTS).map((n) => ({ n, p: pmf(n) })),
      ...Object.fromEntries(tails.map((name) => [name, atLeast(Number(AT_LEAST.exec(name)![1]))])),
    });
  },
};
