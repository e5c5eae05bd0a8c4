import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type JSHandle, type Locator, type Page } from '@playwright/test';

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
  /** A copy of the sample engagement of one's own. */
  sample: string;
}

interface WorkerFixtures {
  /** The sample engagement, made once. */
  madeSample: string;
}

/** The built command line. */
export const CLI = join(import.meta.dirname, '../../out/main/cli.js');

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
export const test = base.extend<Fixtures, WorkerFixtures>({
  madeSample: [
    async ({ browserName }, use) => {
      const folder = mkdtempSync(join(tmpdir(), `assay-e2e-${browserName}-`));
      const path = join(folder, 'sample.assay');
      execFileSync(process.execPath, [CLI, 'new', path, '--sample'], { stdio: 'ignore' });
      await use(path);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  sample: async ({ workbench, madeSample }, use) => {
    const path = join(workbench.folder, 'sample.assay');
    copyFileSync(madeSample, path);
    await use(path);
  },
  workbench: async ({ page }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-e2e-'));
    mkdirSync(join(folder, 'Documents'));
    const complaints: string[] = [];
    let host: ChildProcess | null = null;
    let origin = '';
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      // A host that was killed or cut off on purpose leaves failed connections behind.
      if (message.type() === 'error' && !/ERR_(CONNECTION|INTERNET|EMPTY|INCOMPLETE)/.test(message.text()))
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

/** Goes to a step by its keys. In a grid or a field letters are text, so they are pressed on the guided path. */
export async function goToStep(page: Page, key: string, title: string | RegExp): Promise<void> {
  await page.locator('body').press('Escape');
  await page.getByRole('navigation', { name: 'Guided path' }).getByRole('link').first().focus();
  await page.keyboard.press('g');
  await page.keyboard.press(key);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** Presses a key until what it asks for is there: a page that was drawn a moment ago may not hear its keys yet. */
export async function pressFor(page: Page, key: string, wanted: Locator): Promise<void> {
  await expect(async () => {
    if (!(await wanted.isVisible())) await page.keyboard.press(key);
    await expect(wanted).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

/** Starts an engagement from the start screen, by keyboard, in the suggested file. */
export async function newEngagement(page: Page, client: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Assay' })).toBeVisible();
  const dialog = page.getByRole('dialog', { name: 'New engagement' });
  await pressFor(page, 'Control+n', dialog);
  await dialog.getByLabel('Client').fill(client);
  await dialog.getByLabel('Your name').fill('Ines Calder');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Scope' })).toBeVisible();
}

/** Opens the sample engagement from the start screen, by keyboard. */
export async function openSample(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Assay' })).toBeVisible();
  const dialog = page.getByRole('dialog', { name: 'Explore the sample' });
  await pressFor(page, 'Control+e', dialog);
  await dialog.getByLabel('Your name').fill('Ines Calder');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Inventory' })).toBeVisible();
}

/** Adds a member of the team in the scope. */
export async function addAssessor(page: Page, person: string): Promise<void> {
  const name = page.getByLabel('New person', { exact: true });
  await page.getByLabel('Party of the new person').selectOption('Assessor');
  await name.fill(person);
  await name.press('Enter');
  await expect(page.getByRole('button', { name: `Name: ${person}` })).toBeVisible();
}

/** Writes into a field of the scope and leaves it, which stores it. */
export async function editScope(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(text);
  await field.press('Tab');
  await saved(page);
}

/** Waits for the words that are only said after the commit. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByText(/^Saved \d\d:\d\d:\d\d$/)).toBeVisible();
}

/** Runs a command of the palette by its title, as a person at the keyboard would. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search or run a command' }).fill(title);
  // A page that is still reading offers its commands when it is done.
  await expect(page.getByRole('option', { name: title }).first()).toBeVisible();
  await page.keyboard.press('Enter');
}

/** A file as a drag or the clipboard carries it, byte for byte. */
export const carrying = (page: Page, name: string, bytes: Buffer): Promise<JSHandle<DataTransfer>> =>
  page.evaluateHandle(
    ([file, base64]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], file));
      return transfer;
    },
    [name, bytes.toString('base64')] as const,
  );

/** Lets a file go over an element, as a mouse would. */
export async function drop(page: Page, target: Locator, name: string, bytes: Buffer): Promise<void> {
  const dataTransfer = await carrying(page, name, bytes);
  for (const event of ['dragenter', 'dragover', 'drop']) await target.dispatchEvent(event, { dataTransfer });
}

/** Pastes a file where the focus is. */
export async function paste(page: Page, name: string, bytes: Buffer): Promise<void> {
  const data = await carrying(page, name, bytes);
  await data.evaluate((clipboardData) =>
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    ),
  );
}

/** The whole hash in the record of a piece of evidence, and the bytes of a copy of it, are those of the original. */
export async function expectKept(
  page: Page,
  workbench: Workbench,
  name: string,
  bytes: Buffer,
): Promise<void> {
  const record = page.getByRole('complementary', { name: /^E-\d+/ });
  await expect(record).toContainText(name);
  await expect(record).toContainText(createHash('sha256').update(bytes).digest('hex'));
  await record.getByRole('button', { name: 'Save a copy…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save here' }).click();
  // The notice of a copy before it may still stand.
  await expect(page.getByText(/^E-\d+ copied to /).filter({ hasText: name })).toBeVisible();
  expect(readFileSync(join(workbench.folder, name)).equals(bytes), name).toBe(true);
}

/** Serious and critical findings of axe on the present screen. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // Without frames the page can be looked at in one go; only violations are sent back, which is ten times quicker.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return violations
    .filter((v) => v.impact === 'serious' || v.impact === 'critical')
    .map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
}

export { expect };
