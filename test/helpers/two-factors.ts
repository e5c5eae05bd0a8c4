import type { Distribution } from '../../shared/model/distribution.ts';

/** How often and how much, with the reasons: the factors of the smallest tree. */
export interface TwoFactors {
  frequency?: Distribution;
  frequencyRationale?: string;
  loss?: Distribution;
  lossRationale?: string;
}

/** The two estimates as a new scenario takes them. */
export function twoFactors({ frequency, frequencyRationale = '', loss, lossRationale = '' }: TwoFactors) {
  return {
    factors: [
      ...(frequency
        ? [{ node: 'frequency.lef', distribution: frequency, rationale: frequencyRationale }]
        : []),
      ...(loss ? [{ node: 'loss.primary', distribution: loss, rationale: lossRationale }] : []),
    ],
  };
}
