import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { extractAll } from '@electron/asar';

const ROOT = join(import.meta.dirname, '../..');

/** Marks in Electron's program where its fuses are, one byte each, as Electron delivers them. */
const FUSES = `dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX${String.fromCodePoint(1, 9)}101100011`;

const STUB: Record<string, string> = {
  electron: `no program\n${FUSES}\n`,
  version: '45.4.1',
  LICENSE: 'The licence of Electron',
  'locales/en-US.pak': '',
  'locales/de.pak': '',
};

export interface Packaged {
  /** The program with its fuses. */
  program: string;
  locales: string;
  archive: string;
  unpacked: string;
}

/**
 * Builds the product and has electron-builder package it for Linux, around a stub in the place of Electron's own files, which
 * have to be downloaded. Archive, unpacked files and fuses are real.
 */
export function packageProgram(folder: string): Packaged {
  for (const [place, text] of Object.entries(STUB)) {
    const file = join(folder, 'electron', place);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text, 'latin1');
  }
  run(join(ROOT, 'scripts', 'build.mjs'));
  run(
    join(ROOT, 'node_modules', 'electron-builder', 'cli.js'),
    '--linux',
    '--x64',
    '--dir',
    `-c.electronDist=${join(folder, 'electron')}`,
    `-c.directories.output=${join(folder, 'release')}`,
  );
  const home = join(folder, 'release', 'linux-unpacked');
  const archive = join(home, 'resources', 'app.asar');
  return {
    program: join(home, 'assay'),
    locales: join(home, 'locales'),
    archive,
    unpacked: `${archive}.unpacked`,
  };
}

function run(script: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script} ended with ${status}:\n${stdout}\n${stderr}`);
}

/**
 * Lays the archive out as a folder of the same name, so that a plain Node can run what is in it. What threads start from
 * and read is taken away from there: it has to be found beside the archive, as in Electron.
 */
export function layOut({ archive, unpacked }: Packaged, folder: string): string {
  const laidOut = join(folder, 'resources', 'app.asar');
  mkdirSync(join(folder, 'resources'), { recursive: true });
  extractAll(archive, laidOut);
  cpSync(unpacked, `${laidOut}.unpacked`, { recursive: true });
  for (const name of readdirSync(join(laidOut, 'out', 'main')))
    if (/\.worker\.mjs$|\.wasm$/.test(name)) rmSync(join(laidOut, 'out', 'main', name));
  // The program packaged for Linux needs the native module of the system that tries it.
  const native = join('node_modules', 'better-sqlite3', 'prebuilds');
  if (!existsSync(join(laidOut, native, `${process.platform}-${process.arch}.node`)))
    cpSync(join(ROOT, native), join(laidOut, native), { recursive: true });
  return laidOut;
}

/** Starts the packed host on an empty home of its own; resolves with its start link. */
export async function startPacked(
  laidOut: string,
  folder: string,
): Promise<{ host: ChildProcess; startLink: string }> {
  const env = { ...process.env, HOME: folder, USERPROFILE: folder, ASSAY_SETTINGS: join(folder, 'settings') };
  const host = spawn(process.execPath, [join(laidOut, 'out', 'main', 'host.js')], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const startLink of createInterface({ input: host.stdout })) return { host, startLink };
  throw new Error('The packed host ended without a start link');
}
