import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from '@playwright/test';
import type { TestBench } from '../helpers/bench.ts';

const HOST = join(import.meta.dirname, '../../out/main/host.js');
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
];

/**
 * Measures on the screens of the built host, in a real browser.
 *
 * @param file opened at once; the start page is shown without
 */
export async function onPage<T>(
  bench: TestBench,
  file: string | null,
  measure: (page: Page) => Promise<T>,
): Promise<T> {
  const host = spawn(process.execPath, file === null ? [HOST] : [HOST, file], {
    env: { ...process.env, HOME: bench.folder, ASSAY_SETTINGS: bench.workbench.os.settingsFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const browser = await chromium.launch({
    ...(process.env['CHROMIUM'] && { executablePath: process.env['CHROMIUM'] }),
    args: CHROMIUM_ARGS,
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(60_000);
    await page.goto(await firstLine(host.stdout));
    return await measure(page);
  } finally {
    await browser.close();
    host.kill();
  }
}

async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stream })) return line;
  throw new Error('The host ended without a start link');
}
