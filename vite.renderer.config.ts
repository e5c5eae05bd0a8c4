import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * The workbench's screens. Paths are relative because the same files are served by `app://` in the desktop window and by
 * the loopback host in browser mode; nothing is inlined because the content security policy forbids it.
 */
export default defineConfig({
  root: 'renderer',
  base: './',
  publicDir: false,
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    target: 'chrome146',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2500,
  },
});
