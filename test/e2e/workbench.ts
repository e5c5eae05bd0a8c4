import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

const HOST = join(import.meta.dirname, '../../out/main/host.js');

/** The built host on an empty home of its own. */
export interface Workbench {
  /** Where new files go. */
  folder: string;
  /** Starts the host (again), optionally with a file, and opens its start link. */
  start(file?: string): Promise<void>;
  /** Ends the host as a crash would. */
  kill(): Promise<void>;
}

interface Fixtures {
  workbench: Workbench;
}

async function startHost(
  folder: string,
  file: string | undefined,
): Promise<{ host: ChildProcess; link: string }> {
  const env = { ...process.env, HOME: folder, USERPROFILE: folder, ASSAY_SETTINGS: join(folder, 'settings') };
  const host = spawn(process.execPath, [HOST, ...(file === undefined ? [] : [file])], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const link of createInterface({ input: host.stdout })) return { host, link };
  throw new Error('The host ended without a start link');
}

/** A test with a running workbench. It fails when the page reports an error or asks anyone but the host for anything. */
export const test = base.extend<Fixtures>({
  workbench: async ({ page }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-e2e-'));
    mkdirSync(join(folder, 'Documents'));
    const complaints: string[] = [];
    let host: ChildProcess | null = null;
    let origin = '';
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      // A host that was killed on purpose leaves failed connections behind.
      if (message.type() === 'error' && host !== null && !message.text().includes('ERR_CONNECTION'))
        complaints.push(message.text());
    });
    page.on('request', (request) => {
      const { protocol } = new URL(request.url());
      if (!request.url().startsWith(origin) && !['data:', 'blob:'].includes(protocol))
        complaints.push(`asked ${request.url()}`);
    });
    const kill = async () => {
      const ending = host;
      host = null;
      if (!ending || ending.exitCode !== null) return;
      ending.kill('SIGKILL');
      await once(ending, 'exit');
    };
    await use({
      folder: join(folder, 'Documents'),
      kill,
      async start(file) {
        await kill();
        const started = await startHost(folder, file);
        host = started.host;
        origin = new URL(started.link).origin;
        await page.goto(started.link);
      },
    });
    await kill();
    rmSync(folder, { recursive: true, force: true });
    expect(complaints).toEqual([]);
  },
});

/** Goes to a step by its keys, as a person at the keyboard would. */
export async function goToStep(page: Page, key: string, title: string): Promise<void> {
  await page.locator('body').press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press(key);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** Serious and critical findings of axe on the present screen. */
export async function seriousFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter((v) => v.impact === 'serious' || v.impact === 'critical')
    .map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
}

export { expect };
