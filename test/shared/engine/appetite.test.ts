import { describe, expect, it } from 'vitest';
import { compareWithAppetite } from '../../../shared/engine/appetite.ts';

const simulated = {
  zeroProbability: 0.5,
  curve: [
    { loss: 1000, probability: 0.2 },
    { loss: 2000, probability: 0.1 },
    { loss: 4000, probability: 0 },
  ],
};
const verdict = (loss: number, probability: number) =>
  compareWithAppetite(simulated, [{ loss, probability }])[0]!.verdict;

describe('comparison with the risk appetite', () => {
  it('states limit, simulated exceedance and verdict, in the order of the limits', () => {
    expect(
      compareWithAppetite(simulated, [
        { loss: 2000, probability: 0.05 },
        { loss: 1000, probability: 0.5 },
      ]),
    ).toEqual([
      { loss: 2000, probability: 0.05, exceedance: 0.1, verdict: 'breached' },
      { loss: 1000, probability: 0.5, exceedance: 0.2, verdict: 'met' },
    ]);
  });

  it('is met narrowly inside the limit by less than a tenth of it', () => {
    expect(verdict(2000, 0.1)).toBe('narrow');
    expect(verdict(2000, 0.1111)).toBe('narrow');
    expect(verdict(2000, 0.1112)).toBe('met');
    expect(verdict(2000, 0.0999)).toBe('breached');
  });

  it('meets a limit of zero probability beyond the largest loss, and breaches it before', () => {
    expect(verdict(5000, 0)).toBe('met');
    expect(verdict(3000, 0)).toBe('breached');
  });

  it('meets every limit without any loss', () => {
    const lossless = compareWithAppetite({ zeroProbability: 1, curve: [] }, [{ loss: 1, probability: 0 }]);
    expect(lossless[0]).toMatchObject({ exceedance: 0, verdict: 'met' });
  });
});
