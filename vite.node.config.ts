import { globSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { defineConfig } from 'vite';

/** Workers are inputs of their own, so that each can be started from its file beside the entries. */
const workers = globSync('main/workers/*.worker.ts').map((file) => [path.basename(file, '.ts'), file]);

/**
 * Everything that runs on Node: the desktop's main process, the host of browser mode, the command line, and the workers.
 * All libraries are bundled except the native one, Electron itself, and the cloud client that exceljs names but Assay
 * never reaches.
 */
export default defineConfig({
  publicDir: false,
  // Libraries written as CommonJS name their own folder this way; as part of a module they would not find it.
  define: { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'out/main',
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: {
        desktop: 'main/desktop.ts',
        host: 'main/host.ts',
        cli: 'main/cli.ts',
        ...Object.fromEntries(workers),
      },
      external: ['better-sqlite3', /^electron(\/|$)/, '@aws-sdk/client-s3', ...builtinModules, /^node:/],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
