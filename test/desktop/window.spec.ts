import { _electron, expect, test } from '@playwright/test';
import type { ElectronApplication } from '@playwright/test';

let desktop: ElectronApplication;

test.beforeAll(async () => {
  const program = process.env['ELECTRON_PROGRAM'];
  if (program === undefined) throw new Error('ELECTRON_PROGRAM is not set; run "npm run test:desktop".');
  desktop = await _electron.launch({ executablePath: program, args: ['out/main/desktop.js'] });
});

test.afterAll(async () => {
  await desktop.close();
});

test('the window opens with the product in its title', async () => {
  await expect(await desktop.firstWindow()).toHaveTitle(/Assay/);
});

test('the page has no way to Node', async () => {
  const page = await desktop.firstWindow();
  expect(await page.evaluate(() => typeof Reflect.get(window, 'require'))).toBe('undefined');
  expect(await page.evaluate(() => typeof Reflect.get(window, 'process'))).toBe('undefined');
});

test('the page is served by the program and not from disk or a network', async () => {
  expect(new URL((await desktop.firstWindow()).url()).protocol).toBe('app:');
});
