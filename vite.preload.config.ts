import { defineConfig } from 'vite';

/** The bridge between the sandboxed window and the main process; a sandboxed preload has to be one CommonJS file. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      input: { index: 'main/electron/preload.ts' },
      external: [/^electron(\/|$)/],
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
});
