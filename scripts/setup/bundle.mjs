import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { STAMP } from './build.mjs';
import { ROOT } from './places.mjs';

/*
 * Bundles the sources and puts beside them what the program reads at run time:
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
const out = path.join(ROOT, 'out');
const next = mkdtempSync(path.join(ROOT, 'out-'));
const former = `${next}-former`;

const ENTRIES = { desktop: 'main/desktop.ts', host: 'main/host.ts', cli: 'main/cli.ts' };

try {
  await bundle('renderer', 'renderer');
  await bundle('preload', 'preload');
  await bundle('node', 'main', { input: ENTRIES });
  for (const worker of workers()) {
    // A worker is one file without parts shared with others: the package keeps it outside the archive.
    await bundle('node', 'main', {
      input: { [worker]: `main/workers/${worker}.ts` },
      output: { codeSplitting: false, entryFileNames: '[name].mjs' },
    });
  }
  copy('assets', 'assets');
  copy('main/store/migrations', 'main/migrations');
  copy('node_modules/@resvg/resvg-wasm/index_bg.wasm', 'main/resvg.wasm');
  writeFileSync(path.join(next, STAMP), fingerprint);
  putInPlace();
} finally {
  rmSync(next, { recursive: true, force: true });
  rmSync(former, { recursive: true, force: true });
}

/**
 * @param {'renderer' | 'preload' | 'node'} config
 * @param {string} folder
 * @param {import('vite').BuildOptions['rolldownOptions']} [rolldownOptions]
 */
async function bundle(config, folder, rolldownOptions = {}) {
  await build({
    configFile: path.join(ROOT, `vite.${config}.config.ts`),
    logLevel: 'warn',
    build: { outDir: path.join(next, folder), emptyOutDir: false, rolldownOptions },
  });
}

/** @returns {string[]} such as `simulate.worker` */
function workers() {
  const folder = path.join(ROOT, 'main', 'workers');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.filter((file) => file.endsWith('.worker.ts')).map((file) => path.basename(file, '.ts'));
}

/**
 * @param {string} from below the project
 * @param {string} to below the build
 */
function copy(from, to) {
  cpSync(path.join(ROOT, ...from.split('/')), path.join(next, ...to.split('/')), { recursive: true });
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
