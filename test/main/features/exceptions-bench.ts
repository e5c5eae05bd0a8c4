import type { ExceptionView } from '../../../shared/contract/exceptions.ts';
import { openBench, type TestBench } from '../../helpers/bench.ts';

/** A bench whose calendar the test turns, with three people and an asset. Disposing it fails when a call failed unexpectedly. */
export interface ExceptionBench extends Disposable {
  bench: TestBench;
  api: TestBench['api'];
  lena: string;
  priya: string;
  ines: string;
  assetId: string;
  /** Lets days pass; the time of day stays. */
  setToday(day: string): void;
  /** A draft in which nothing is missing. */
  draft(over?: Partial<Parameters<TestBench['api']['exceptions']['create']>[0]>): Promise<ExceptionView>;
  submit(id: string): Promise<ExceptionView>;
  approve(id: string): Promise<ExceptionView>;
  activate(id: string): Promise<ExceptionView>;
  /** A complete exception taken through to active. */
  active(over?: Partial<Parameters<TestBench['api']['exceptions']['create']>[0]>): Promise<ExceptionView>;
  /** Stores a simulated loss of a scenario, as the risk step would. */
  storeLoss(scenarioId: string, p90: number): void;
}

export async function exceptionBench(): Promise<ExceptionBench> {
  let now = new Date(2026, 10, 20, 9, 30);
  const bench = await openBench({ now: () => now });
  const { api } = bench;
  const person = async (name: string) =>
    (await api.people.create({ name, title: '', party: 'client', email: '' })).id;
  const [lena, priya, ines] = [
    await person('Lena Moreau'),
    await person('Priya Anand'),
    await person('Ines Calder'),
  ];
  const [asset] = await api.assets.create({
    drafts: [
      { name: 'Claims assistant', type: 'model', stage: 'testing', tier: 'internal', owner: 'Claims' },
    ],
  });
  if (!asset) throw new Error('No asset was created');
  const self: ExceptionBench = {
    bench,
    api,
    lena,
    priya,
    ines,
    assetId: asset.id,
    setToday: (day) => {
      const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
      now = new Date(year, month - 1, date, 9, 30);
    },
    draft: (over = {}) =>
      api.exceptions.create({
        title: 'Claims assistant stays live without an output filter',
        reason: 'The filter blocks one claim in ten.',
        requesterId: lena,
        approverId: priya,
        noControlReason: 'The vendor offers none.',
        expiresOn: '2026-12-31',
        assetIds: [asset.id],
        responsibilityIds: ['2.4.2'],
        ...over,
      }),
    submit: (id) => api.exceptions.act({ id, action: 'submit' }),
    approve: (id) => api.exceptions.act({ id, action: 'approve', personId: priya }),
    activate: (id) => api.exceptions.act({ id, action: 'activate' }),
    active: async (over) => {
      const { id } = await self.draft(over);
      await self.submit(id);
      await self.approve(id);
      return self.activate(id);
    },
    storeLoss: (scenarioId, p90) => {
      const store = bench.workbench.store;
      if (!store) throw new Error('No engagement is open');
      const old = store.read.records('simulation', 'WHERE scenario_id = ?', scenarioId)[0];
      store.change('Ines Calder', 'simulations.run', (change) => {
        if (old) change.remove('simulation', old.id);
        change.insert('simulation', simulationOf(bench.workbench.os.newId(), scenarioId, p90));
      });
    },
    [Symbol.dispose]: () => {
      bench[Symbol.dispose]();
      if (bench.logged.length > 0) throw new Error('A call failed unexpectedly', { cause: bench.logged[0] });
    },
  };
  return self;
}

const simulationOf = (id: string, scenarioId: string, p90: number) => ({
  id,
  scenarioId,
  seed: 1,
  iterations: 100_000,
  engineVersion: 'test',
  inputsHash: '',
  at: '2026-11-20T09:00:00.000Z',
  result: {
    mean: p90 / 2,
    meanError: 0,
    sd: 0,
    zeroProbability: 0,
    percentiles: { p05: 0, p10: 0, p25: 0, p50: 0, p75: 0, p90, p95: p90, p99: p90 },
    tvar95: p90,
    tvar99: p90,
    curve: [],
    histogram: [],
  },
  contributions: [],
});
