import type { TestBench } from './bench.ts';
import { twoFactors } from './two-factors.ts';

/** Simulates a scenario, and has another version of the engine be the one that did. */
export async function simulateByOldEngine({
  api,
  workbench,
}: Pick<TestBench, 'api' | 'workbench'>): Promise<void> {
  const frequency = { dist: 'pert', min: 0.1, mode: 0.5, max: 2 } as const;
  const loss = { dist: 'lognormal_ci90', p05: 10_000, p95: 400_000 } as const;
  await api.scenarios.create({ title: 'Hostile prompts leak records', ...twoFactors({ frequency, loss }) });
  const results = await api.simulations.run({ iterations: 5_000, seed: 7 });
  workbench.store?.change('Ines Calder', 'simulations.run', (change) => {
    for (const { id } of results) change.update('simulation', id, { engineVersion: '0.9.0' });
  });
}
