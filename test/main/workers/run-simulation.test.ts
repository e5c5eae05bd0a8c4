import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { Simulator } from '../../../main/workers/run-simulation.ts';
import { simulatePortfolio } from '../../../shared/engine/portfolio.ts';
import type { Scenario } from '../../../shared/engine/scenario.ts';

const phishing: Scenario = {
  id: 'phishing',
  semantics: 'event',
  frequency: { lef: { dist: 'pert', min: 0, mode: 1, max: 5 } },
  loss: { primary: { dist: 'lognormal_ci90', p05: 10_000, p95: 1_000_000 } },
};
const outage: Scenario = { ...phishing, id: 'outage' };
const request = { scenarios: [phishing, outage], seed: 3, iterations: 20_000 };
/** Takes minutes unless it is stopped. */
const endless = { scenarios: [phishing, outage], seed: 3, iterations: 10_000_000 };

const simulators: Simulator[] = [];
function start(workerUrl?: URL, workers = 2): Simulator {
  const simulator = new Simulator(workerUrl, workers);
  simulators.push(simulator);
  return simulator;
}
afterEach(async () => {
  await Promise.all(simulators.splice(0).map((simulator) => simulator.close()));
});

describe('simulation in a worker', () => {
  it('gives the very bits that the engine gives', async () => {
    const { seed, iterations } = request;
    expect(await start().run(request)).toEqual(simulatePortfolio(request.scenarios, { seed, iterations }));
  });

  it.each([1, 2, 7])('gives the same bits for %d workers, few scenarios or many', async (workers) => {
    const simulator = start(undefined, workers);
    for (const scenarios of [
      [phishing],
      Array.from({ length: 15 }, (_, i) => ({ ...outage, id: `s${i}` })),
    ]) {
      const run = { scenarios, seed: 3, iterations: 50_000 };
      expect(await simulator.run(run)).toEqual(simulatePortfolio(scenarios, run));
    }
  });

  it('gives the same bits with scenarios tied together', async () => {
    const dependence = { severity: 0.5 };
    const run = { ...request, dependence };
    expect(await start(undefined, 3).run(run)).toEqual(simulatePortfolio(request.scenarios, run));
  });

  it('refuses a dependence on what does not exist', async () => {
    const links = [{ scenario: 'phishing', node: 'frequency.tef', correlation: 0.5 }];
    const run = start().run({ ...request, dependence: { drivers: [{ id: 'campaign', links }] } });
    await expect(run).rejects.toMatchObject({
      code: 'INVALID',
      issues: [{ path: ['dependence', 'drivers', 0, 'links', 0] }],
    });
  });

  it('says so when there is no memory for a run, and gives the turn on', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => ({ ...outage, id: `s${i}` }));
    const simulator = start(undefined, 20_000);
    const runs = [1, 2].map(() => simulator.run({ ...request, scenarios: many, iterations: 10_000_000 }));
    for (const run of runs)
      await expect(run).rejects.toMatchObject({
        code: 'INTERNAL',
        message: expect.stringMatching(/memory.*fewer iterations/),
      });
  });

  it('replaces a worker that is deep in a block when it is cancelled', async () => {
    const lef = { dist: 'constant', value: 90_000 } as const;
    const busy = { ...request, scenarios: [{ ...phishing, frequency: { lef } }], iterations: 1_000_000 };
    const simulator = start();
    const abort = new AbortController();
    const run = simulator.run(busy, { signal: abort.signal });
    // The next run waits its turn, which comes once the workers have been freed.
    const next = simulator.run(request);
    setTimeout(() => abort.abort(), 0);
    await expect(run).rejects.toMatchObject({ code: 'CANCELLED' });
    expect((await next).result.iterations).toBe(20_000);
  });

  it('is ready after warming up', async () => {
    const simulator = start();
    await simulator.warmUp();
    expect((await simulator.run(request)).result.iterations).toBe(20_000);
  });

  it('reports progress up to all years of all scenarios', async () => {
    const reports: [number, number][] = [];
    await start().run(request, { onProgress: (done, total) => reports.push([done, total]) });
    const years = reports.map(([done]) => done);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
    expect(reports.at(-1)).toEqual([40_000, 40_000]);
  });

  it('runs what is asked for meanwhile, each with its own answer', async () => {
    const simulator = start();
    const seeds = [1, 2, 3];
    const answers = await Promise.all(seeds.map((seed) => simulator.run({ ...request, seed })));
    expect(answers.map(({ result }) => result.seed)).toEqual(seeds);
  });

  it('is cancelled by its signal, and the worker is free for the next run', async () => {
    const simulator = start();
    const abort = new AbortController();
    const onProgress = (): void => abort.abort();
    await expect(simulator.run(endless, { signal: abort.signal, onProgress })).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    expect((await simulator.run(request)).result.iterations).toBe(20_000);
  });

  it('does not start when its signal says stop already', async () => {
    const signal = AbortSignal.abort();
    await expect(start().run(request, { signal })).rejects.toMatchObject({ code: 'CANCELLED' });
  });

  it('refuses invalid scenarios with every problem and its path', async () => {
    const broken = { ...phishing, loss: { primary: { dist: 'uniform', min: 5, max: 1 } } } as Scenario;
    await expect(start().run({ ...request, scenarios: [outage, broken] })).rejects.toMatchObject({
      code: 'INVALID',
      message:
        'The scenarios cannot be simulated. scenarios[1].loss.primary.max must be greater than min (1 is not greater than 5).',
      issues: [
        {
          path: ['scenarios', 1, 'loss', 'primary', 'max'],
          message: 'must be greater than min (1 is not greater than 5)',
        },
      ],
    });
  });

  it('refuses an impossible number of iterations', async () => {
    await expect(start().run({ ...request, iterations: 0 })).rejects.toMatchObject({
      code: 'INVALID',
      message: 'The number of iterations must be an integer from 100 to 10000000 (it is 0).',
    });
  });

  it('rejects when the worker crashes, and starts a new one for the next run', async () => {
    const simulator = start(new URL('./crashing.worker.ts', import.meta.url));
    const failure = {
      code: 'INTERNAL',
      message: 'The simulation failed: the worker broke down. Nothing was changed; run it again.',
    };
    await expect(simulator.run(request)).rejects.toMatchObject(failure);
    await expect(simulator.run(request)).rejects.toMatchObject(failure);
  });

  it('rejects when there is no worker to start', async () => {
    const simulator = start(new URL('./missing.worker.ts', import.meta.url));
    await expect(simulator.run(request)).rejects.toMatchObject({ code: 'INTERNAL' });
  });

  it('rejects unanswered runs when it is closed', async () => {
    const simulator = start();
    const [run] = await Promise.allSettled([simulator.run(endless), simulator.close()]);
    expect(run).toMatchObject({ status: 'rejected', reason: { code: 'INTERNAL' } });
  });

  it('does not keep the process alive when idle', async () => {
    const script = fileURLToPath(new URL('./run-once.ts', import.meta.url));
    const run = promisify(execFile)(process.execPath, [script, JSON.stringify(request)], { timeout: 20_000 });
    expect((await run).stdout.trim()).toBe('20000');
  });
});
