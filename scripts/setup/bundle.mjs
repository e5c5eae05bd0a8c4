import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { STAMP } from './build.mjs';
import { ROOT } from './places.mjs';

/**
 * Runs the three Vite builds and puts beside them what the program reads at run time:
 *
 *   out/main       desktop.js, host.js, cli.js, one file per worker, migrations/, resvg.wasm
 *   out/preload    index.cjs
 *   out/renderer   index.html and what it loads
 *   out/assets     catalogue, fonts, icons, sample
 *
 * Run by the pinned Node with the fingerprint of the sources as its argument. It builds into a folder of its own and
 * puts that in the place of `out/` at the end, so that a failed build, or one beside a running program, breaks nothing.
 */
const fingerprint = process.argv[2] ?? '';
const next = mkdtempSync(path.join(ROOT, 'out-'));
const former = `${next}-former`;
const out = path.join(ROOT, 'out');

try {
  for (const part of ['renderer', 'node', 'preload']) {
    const outDir = path.join(next, part === 'node' ? 'main' : part);
    await build({
      configFile: path.join(ROOT, `vite.${part}.config.ts`),
      logLevel: 'warn',
      build: { outDir },
    });
  }
  cpSync(path.join(ROOT, 'assets'), path.join(next, 'assets'), { recursive: true });
  cpSync(path.join(ROOT, 'main', 'store', 'migrations'), path.join(next, 'main', 'migrations'), {
    recursive: true,
  });
  cpSync(
    path.join(ROOT, 'node_modules', '@resvg', 'resvg-wasm', 'index_bg.wasm'),
    path.join(next, 'main', 'resvg.wasm'),
  );
  writeFileSync(path.join(next, STAMP), fingerprint);
  putInPlace();
} finally {
  rmSync(next, { recursive: true, force: true });
  rmSync(former, { recursive: true, force: true });
}

function putInPlace() {
  if (existsSync(out)) renameSync(out, former);
  try {
    renameSync(next, out);
  } catch (error) {
    // Somebody else built at the same time and was quicker; theirs is as good if it is from the same sources.
    if (!existsSync(out) || readFileSync(path.join(out, STAMP), 'utf8') !== fingerprint) throw error;
  }
}
