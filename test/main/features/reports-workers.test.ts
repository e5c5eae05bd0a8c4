import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { renderPdf } from '../../../main/export/pdf/render.ts';
import { renderXlsx } from '../../../main/export/xlsx/render.ts';
import { Simulator } from '../../../main/workers/run-simulation.ts';
import { simulator } from '../../../main/workers/simulator.ts';
import { buildReport } from '../../../shared/report/report.ts';
import { openBench, type TestBench, testBench } from '../../helpers/bench.ts';
import { fillEngagement, reportInputOf } from '../../helpers/report-input.ts';

const AT = '2026-11-18T09:30:00Z';
const RUN = { iterations: 20_000, seed: 42 };

/** A clock that stands still and ids that count on, so that only the number of workers differs. */
function standingOs() {
  let next = 0;
  return {
    now: () => new Date(AT),
    newId: () => `019a0000-0000-7000-8000-${String((next += 1)).padStart(12, '0')}`,
  };
}

let bench: TestBench;
beforeAll(async () => {
  bench = await openBench({ now: () => new Date(AT) });
  await fillEngagement(bench.api);
  await bench.api.engagement.close({});
});
afterAll(() => bench[Symbol.dispose]());

/** Simulates a copy of the engagement on so many workers, compares its treatments again, and renders both documents. */
async function documentsOn(workers: number): Promise<readonly Buffer[]> {
  const pool = new Simulator(undefined, workers);
  const run = vi.spyOn(simulator, 'run').mockImplementation((request, control) => pool.run(request, control));
  using copy = testBench(standingOs());
  try {
    const path = join(copy.folder, 'copy.assay');
    copyFileSync(join(bench.folder, 'test.assay'), path);
    await copy.api.engagement.open({ path });
    await copy.api.simulations.run(RUN);
    const [scenario] = await copy.api.scenarios.list({});
    await copy.api.evaluations.run({ scenarioId: scenario?.id ?? '', ...RUN });
    const report = buildReport(reportInputOf(copy));
    return [Buffer.from(await renderXlsx(report)), Buffer.from(await renderPdf(report))];
  } finally {
    run.mockRestore();
    await pool.close();
  }
}

test('the documents of an engagement are the same, byte for byte, on one worker and on three', async () => {
  const [one, three] = [await documentsOn(1), await documentsOn(3)];
  expect(one).toHaveLength(2);
  one.forEach((bytes, index) => expect(bytes.equals(three[index]!)).toBe(true));
});
