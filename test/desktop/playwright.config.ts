import { defineConfig } from '@playwright/test';

/** The real desktop window; `npm run test:desktop` starts it where there is Electron and a screen. */
export default defineConfig({
  testDir: '.',
  workers: 1,
  reporter: 'list',
  timeout: 60_000,
});
