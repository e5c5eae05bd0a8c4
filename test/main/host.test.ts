import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createClient } from '../../shared/contract/client.ts';
import { testBench } from '../helpers/bench.ts';
import { enterAsBrowser } from '../helpers/http-door.ts';

const HOST = join(import.meta.dirname, '../../main/host.ts');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-host-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function start(...args: string[]) {
  const env = { ...process.env, INIT_CWD: folder, ASSAY_SETTINGS: join(folder, 'settings') };
  const host = spawn(process.execPath, [HOST, ...args], {
    env,
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  host.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
  host.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
  const ended = once(host, 'close').then(([code]) => code as number | null);
  return { host, said, ended };
}

/** A running host and its start link. */
async function started(...args: string[]) {
  const { host, said, ended } = start(...args);
  await Promise.race([once(host.stdout, 'data'), ended]);
  return { host, said, ended, startLink: said.stdout.trim() };
}

describe('the host', () => {
  test('prints one start link, which lets one browser in, and ends in order when it is told to', async () => {
    const path = join(folder, 'client.assay');
    using bench = testBench();
    await bench.api.engagement.create({ path, client: 'Northgate Mutual', title: 'Assessment' });
    await bench.api.engagement.close({});
    const { host, said, ended, startLink } = await started('client.assay');
    expect(said.stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/start\?t=[\w-]{43}\n$/);

    const door = await enterAsBrowser(startLink);
    const api = createClient(door);
    expect(await api.app.info({})).toMatchObject({ mode: 'browser', openFirst: path });
    await api.engagement.open({ path });
    await expect(bench.api.engagement.open({ path })).rejects.toMatchObject({ code: 'LOCKED' });

    door.leave();
    host.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(said.stderr).toBe('');
    // Nothing is left beside the file, and the next program may open it.
    expect(existsSync(`${path}-wal`)).toBe(false);
    expect(await bench.api.engagement.open({ path })).toMatchObject({ path });
  });

  test('tells a person who uses the link again what to do', async () => {
    const { host, ended, startLink } = await started();
    (await enterAsBrowser(startLink)).leave();
    const again = await fetch(startLink, { redirect: 'manual', headers: { accept: 'text/html,*/*' } });
    expect(again.status).toBe(401);
    expect(again.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await again.text()).toContain('This start link has been used already');
    host.kill('SIGTERM');
    await ended;
  });
});

describe('nothing starts, and one sentence says why, with', () => {
  test('a port in use', async () => {
    const other = createServer();
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { said, ended } = start('--port', String(port));
    expect(await ended).toBe(1);
    expect(said).toEqual({
      stdout: '',
      stderr: `Port ${port} is in use by another program. Choose another with --port, or leave it out for a free one.\n`,
    });
    other.close();
  });

  test.each([
    [
      'a file that does not exist',
      ['gone.assay'],
      /^There is no file at .*gone\.assay\. It may have been moved.*\n$/,
    ],
    ['a folder', ['.'], /is a folder, not a file\. Choose an \.assay file\.\n$/],
    ['a port that is none', ['--port', '99999'], /^--port takes a number from 0 to 65535, not 99999\.\n$/],
    ['an option it does not know', ['--prot', '80'], /^Unknown option '--prot'.*\n$/],
  ])('%s', async (_what, args, message) => {
    const { said, ended } = start(...args);
    expect(await ended).toBe(1);
    expect(said).toEqual({ stdout: '', stderr: expect.stringMatching(message) });
  });
});
