import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { directTransport } from '../../../main/rpc/direct.ts';
import { createClient, type Transport } from '../../../shared/contract/client.ts';
import { type Client, contract } from '../../../shared/contract/contract.ts';
import type { AppEvent } from '../../../shared/contract/event.ts';
import type { Op } from '../../../shared/contract/op.ts';
import { type TestBench, testBench } from '../../helpers/bench.ts';
import { httpDoor } from '../../helpers/http-door.ts';
import { twoFactors } from '../../helpers/two-factors.ts';
import { ipcDoor } from '../../helpers/ipc-door.ts';

type Door = Transport & { close?(): Promise<void> | void };

/** Every way into the core. The command line uses the first. */
const DOORS: Record<string, (bench: TestBench) => Promise<Door> | Door> = {
  direct: (bench) => directTransport(bench.workbench, bench.dispatch),
  'loopback HTTP': (bench) => httpDoor(bench),
  'Electron IPC': (bench) => ipcDoor(bench),
};

describe.each(Object.entries(DOORS))('through %s', (_name, openDoor) => {
  let bench: TestBench;
  let door: Door;
  let api: Client;

  beforeEach(async () => {
    bench = testBench();
    door = await openDoor(bench);
    api = createClient(door);
  });

  afterEach(async () => {
    await door.close?.();
    const { logged } = bench;
    bench[Symbol.dispose]();
    if (logged.length > 0) throw new Error('Something failed inside', { cause: logged[0] });
  });

  const begin = () =>
    api.engagement.create({
      path: join(bench.folder, 'a.assay'),
      client: 'Northgate Mutual',
      title: 'Assessment',
    });

  test('values arrive as they were sent', async () => {
    const { engagement } = await begin();
    expect(engagement).toMatchObject({
      client: 'Northgate Mutual',
      currency: 'EUR',
      marking: 'confidential',
    });
    const name = 'Прогноз 模型 نموذج 🤖 <b>&amp;</b> "quoted" \u200f';
    const [row] = await api.assets.create({ drafts: [{ name, type: 'model' }] });
    expect(row).toMatchObject({ ref: 'AST-001', name });
    expect(await api.assets.get({ id: row!.id })).toMatchObject({ name, attributes: {} });
  });

  test('a refusal carries code, words and places', async () => {
    await begin();
    await expect(
      api.people.create({ name: '', title: '', party: 'client', email: '' }),
    ).rejects.toMatchObject({
      name: 'AssayError',
      code: 'INVALID',
      issues: [{ path: ['name'], message: 'Must not be empty' }],
    });
    expect(await api.people.list({})).toEqual([]);
  });

  test('unknown fields and unknown operations are refused', async () => {
    await begin();
    const odd = { name: 'x', title: '', party: 'client', email: '', admin: true };
    await expect(api.people.create(odd as never)).rejects.toMatchObject({ code: 'INVALID' });
    for (const name of ['people.nothing', '__proto__.create', 'people.constructor', 'toString', ''])
      expect(await door.call(name, {})).toMatchObject({
        ok: false,
        error: { code: expect.stringMatching(/UNKNOWN_OPERATION|FORBIDDEN/) },
      });
  });

  test('without an open engagement it says so', async () => {
    await expect(api.people.list({})).rejects.toMatchObject({ code: 'NO_ENGAGEMENT' });
  });

  test('what happens is announced in its order: the engagement that opened, then every commit', async () => {
    const seen: AppEvent[] = [];
    const heard = new Promise<void>((resolve) => {
      door.subscribe((event) => {
        seen.push(event);
        if (event.type === 'changed') resolve();
      });
    });
    await begin();
    const person = await api.people.create({
      name: 'Priya Anand',
      title: 'CISO',
      party: 'client',
      email: '',
    });
    await heard;
    expect(seen).toEqual([
      { type: 'engagement', open: true },
      { type: 'changed', sequence: expect.any(Number), touched: { person: [person.id] } },
    ]);
  });

  test('a job reports progress, ends with its value, and can be cancelled', async () => {
    await begin();
    const draft = {
      frequency: { dist: 'pert', min: 1, mode: 2, max: 5 },
      loss: { dist: 'lognormal_ci90', p05: 1_000, p95: 90_000 },
    } as const;
    await api.scenarios.create({ title: 'Extraction', ...twoFactors(draft) });
    const progress: number[] = [];
    const results = await api.simulations.run(
      { iterations: 200_000, seed: 1 },
      { onProgress: (done, total) => progress.push(done / total) },
    );
    expect(results).toHaveLength(2);
    expect(progress.length).toBeGreaterThan(0);
    expect(progress.every((p) => p > 0 && p <= 1)).toBe(true);

    // Enough work that the word to stop comes long before its end.
    for (let i = 0; i < 40; i += 1) await api.scenarios.create({ title: `Copy ${i}`, ...twoFactors(draft) });
    const abort = new AbortController();
    const cancelled = api.simulations.run(
      { iterations: 1_000_000, seed: 2 },
      { signal: abort.signal, onProgress: () => abort.abort() },
    );
    await expect(cancelled).rejects.toMatchObject({ code: 'CANCELLED' });
    expect((await api.simulations.list({})).every((s) => s.seed === 1)).toBe(true);
  });
});

test('every operation is plain JSON on both sides', () => {
  for (const [domain, ops] of Object.entries(contract))
    for (const [name, op] of Object.entries<Op>(ops)) {
      expect(() => z.toJSONSchema(op.input, { io: 'input' }), `${domain}.${name}`).not.toThrow();
      expect(() => z.toJSONSchema(op.output, { io: 'output' }), `${domain}.${name}`).not.toThrow();
    }
});
