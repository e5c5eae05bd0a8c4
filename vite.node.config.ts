import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/**
 * Everything that runs on Node: the desktop's main process, the host of browser mode, the command line, and the workers;
 * scripts/setup/bundle.mjs names the inputs. All libraries are bundled except the native one, Electron itself, and the
 * cloud client that exceljs names but Assay never reaches.
 */
export default defineConfig({
  publicDir: false,
  // Libraries written as CommonJS name their own folder this way; as part of a module they would not find it.
  define: { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node24',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      external: ['better-sqlite3', /^electron(\/|$)/, '@aws-sdk/client-s3', ...builtinModules, /^node:/],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
