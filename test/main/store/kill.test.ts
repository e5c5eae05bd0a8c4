import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { testBench } from '../../helpers/bench.ts';

const EDITOR = join(import.meta.dirname, '../../helpers/programs/editor.ts');

test.each([1, 60, 400])(
  'killed after %i of a thousand edits, every acknowledged one is there and the chain verifies',
  async (at) => {
    using bench = testBench();
    const path = join(bench.folder, 'killed.assay');
    await bench.api.engagement.create({ path, client: 'Northgate Mutual', title: 'Assessment' });
    await bench.api.engagement.close({});

    const editor = spawn(process.execPath, [EDITOR, bench.folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    let acknowledged = 0;
    for await (const line of createInterface({ input: editor.stdout })) {
      acknowledged = Number(line);
      if (acknowledged >= at && !editor.killed) editor.kill('SIGKILL');
    }
    if (editor.exitCode === null && editor.signalCode === null) await once(editor, 'exit');
    expect(editor.signalCode).toBe('SIGKILL');
    expect(acknowledged).toBeGreaterThanOrEqual(at);
    expect(acknowledged).toBeLessThan(1000);

    await bench.api.engagement.open({ path });
    const names = new Set((await bench.api.people.list({})).map((p) => p.name));
    for (let edit = 1; edit <= acknowledged; edit += 1) expect(names.has(`Person ${edit}`)).toBe(true);
    expect(await bench.api.engagement.verify({})).toMatchObject({ ok: true, problems: [] });
  },
);
