import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { simulateSum } from '../../../shared/engine/portfolio.ts';
import { simulate } from '../../../shared/engine/simulate.ts';
import { ENGINE_VERSION } from '../../../shared/engine/version.ts';
import { type AnnualLossCase, fairCases } from './fair-fixtures.ts';
import { named } from './scenarios.ts';

/** The first years of every case with simulated losses, to the last bit. */
const cases = [
  '04-event-single-factor.json',
  '05-event-full-tree.json',
  '06-product-full-tree.json',
  '07-bernoulli-and-portfolio.json',
].flatMap((name) => fairCases<AnnualLossCase>(name));

/** 64 bits of all years: FNV-1a over their bytes. */
function fingerprint(losses: Float64Array): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new Uint8Array(losses.buffer)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

describe('the bits of engine version', () => {
  it('are these, on every machine, until the version rises', () => {
    const run = { seed: 20_261_120, iterations: 5000 };
    const bits = Object.fromEntries(
      cases.map(({ id, scenarios }) => [id, fingerprint(simulateSum(scenarios, run))]),
    );
    expect({ version: ENGINE_VERSION, ...bits }).toMatchInlineSnapshot(`
      {
        "bernoulli-lognormal": "195510bd625920a7",
        "bernoulli-rarer-than-one-percent": "42ecc4cab2267e02",
        "contact-action-vulnerability-two-secondaries": "59b9db5726725adb",
        "pert-rate-pert": "eecda89e77e30bad",
        "poisson-pert": "4df1c4e3bb8bc5e0",
        "portfolio-three": "de11bc2c8618dc48",
        "product-pert": "921eaccb2a29edcf",
        "product-pert-classic": "e24c883db7c3a5c1",
        "rare-lognormal": "1b96e6bc1e30f90f",
        "tef-tcap-rs-primary-secondary": "20946fd725b35b94",
        "version": "2.0.0",
      }
    `);
  });

  it('are exact for the first years of one scenario', () => {
    const scenario = named('golden', cases[0]!.scenarios[0]!);
    const first = simulate(scenario, { seed: 1, iterations: 100 }).slice(0, 8);
    expect([...first]).toMatchInlineSnapshot(`
      [
        1315672.072742802,
        317398.44271100045,
        0,
        0,
        0,
        700400.6162789969,
        0,
        0,
      ]
    `);
  });

  it('depend on no function whose last bits the platform chooses', () => {
    // Convolution is a check beside the simulation and may differ in its last digits.
    const free = ['numeric/fft.ts', 'exact/annual-transform.ts'];
    const root = `${import.meta.dirname}/../../../shared/engine/`;
    const offenders = globSync('**/*.ts', { cwd: root })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !free.includes(file))
      .filter((file) =>
        // Powers of two are exact everywhere.
        /Math\.(exp|expm1|log|log1p|log2|log10|sin|cos|tan|a?sinh|a?cosh|a?tanh|cbrt|pow)\(|(?<!\b2(\.0)?) \*\*=? /.test(
          readFileSync(root + file, 'utf8').replace(/\/\*.*?\*\//gs, ''),
        ),
      );
    expect(offenders).toEqual([]);
  });
});
