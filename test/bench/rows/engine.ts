import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { Simulator } from '../../../main/workers/run-simulation.ts';
import { summarise } from '../../../shared/engine/result.ts';
import { simulate } from '../../../shared/engine/simulate.ts';
import { fullTree, fullTrees } from '../full-tree.ts';
import { median, type Row, rowOf, timed } from '../row.ts';
import { type CompiledYardstick, compileYardstick } from '../yardstick/compiled.ts';

const MILLION = 1_000_000;
const PROGRAM = join(import.meta.dirname, '../programs/simulate.ts');
const Measured = z.strictObject({ ms: z.number(), megabytes: z.number() });
/** Rounds of engine and yardstick in turn, so that both meet the same load of the machine. */
const ROUNDS = 9;

/** The risk engine, against C compiled on the same machine in the same minutes. */
export async function engineRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-c-'));
  const c = compileYardstick(folder);
  if (c === null) console.log('engine: no C compiler (gcc) here, so there are no ratios to C');
  const simulator = new Simulator(undefined, 2);
  try {
    await simulator.warmUp();
    return [
      await ratio(c, 'product, 1M years, one thread', 1.5, ['product', MILLION, 1], () =>
        whole('product', MILLION),
      ),
      await ratio(c, 'event, 1M years, one thread', 2, ['event', MILLION, 1], () => whole('event', MILLION)),
      await ratio(c, 'event, 50 scenarios × 100k, two workers', 2, ['portfolio', 50, 100_000, 2, 1], () =>
        simulator.run({ scenarios: fullTrees(50, (changes += 50)), seed: 1, iterations: 100_000 }),
      ),
      ...(await coldRuns()),
      await cancelling(simulator),
      memoryRow(),
    ].filter((row) => row !== null);
  } finally {
    await simulator.close();
    rmSync(folder, { recursive: true });
  }
}

let changes = 0;
/** Memory of the longest run, used again as the yardstick does. */
const memory = new Float64Array(MILLION);

/** Everything from a scenario to its figures; every input is another one each time, so nothing is prepared. */
function whole(semantics: 'event' | 'product', years: number): void {
  const scenario = fullTree('s', 1 + ++changes / 1000, semantics, changes);
  const losses = simulate(scenario, { seed: changes, iterations: years }, memory.subarray(0, years));
  summarise(losses, changes);
}

async function ratio(
  c: CompiledYardstick | null,
  name: string,
  target: number,
  args: readonly (string | number)[],
  work: () => unknown,
): Promise<Row | null> {
  if (c === null) return null;
  const ratios: number[] = [];
  for (let round = -2; round < ROUNDS; round++) {
    // As the C program does: one run that is not counted, since the other one emptied the caches.
    await work();
    const ours = await timed(work);
    const theirs = median(c.run(...args));
    // The first rounds compile.
    if (round >= 0) ratios.push(ours / theirs);
  }
  return { ...rowOf(name, ratios, target, null), unit: '× C' };
}

/** A keystroke in the what-if: a scenario never seen before, from its inputs to its figures. */
async function coldRuns(): Promise<Row[]> {
  const run = async (semantics: 'event' | 'product') => {
    const times: number[] = [];
    for (let i = 0; i < 200; i++) times.push(await timed(() => whole(semantics, 10_000)));
    return times.slice(100);
  };
  const event = await run('event');
  return [
    rowOf('10k years cold, with set-up, event', event, 3),
    rowOf('10k years cold, with set-up, product', await run('product'), 3),
    rowOf('what-if drag: 10k years simulated anew', event, 16),
  ];
}

async function cancelling(simulator: Simulator): Promise<Row> {
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    const abort = new AbortController();
    const run = simulator.run(
      { scenarios: fullTrees(20), seed: i, iterations: MILLION },
      { signal: abort.signal },
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    times.push(
      await timed(async () => {
        abort.abort();
        await run.catch(() => undefined);
        // The pool is free again when the next run has been answered.
        await simulator.run({ scenarios: fullTrees(1), seed: 1, iterations: 1000 });
      }),
    );
  }
  return rowOf('cancel until the pool is free', times, 100);
}

function memoryRow(): Row {
  const runs = [1, 2, 3].map(() =>
    Measured.parse(JSON.parse(execFileSync(process.execPath, [PROGRAM], { encoding: 'utf8' }))),
  );
  const megabytes = runs.map((run) => run.megabytes);
  return {
    name: '200 scenarios × 100k, two workers, peak memory',
    value: median(megabytes),
    unit: 'MB',
    target: 512,
    spread: [Math.min(...megabytes), Math.max(...megabytes)],
    against: null,
  };
}
