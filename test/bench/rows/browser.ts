import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from '@playwright/test';
import { testBench } from '../../helpers/bench.ts';
import { inventoryFile } from '../engagements.ts';
import { median, percentile, type Row, rowOf } from '../row.ts';

const HOST = join(import.meta.dirname, '../../../out/main/host.js');
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
];
/** Pixels a wheel or a held Page Down moves the grid in one frame. */
const SCROLL_STEP = 280;

/** The inventory of 10,000 assets in a real browser, on the built host. */
export async function browserRows(): Promise<Row[]> {
  using bench = testBench();
  const { path } = await inventoryFile(bench, 'ten-thousand.assay', 10_000);
  // Where the person left off, so that opening the file leads straight to the grid.
  await bench.api.app.leaveOff({ place: '#/inventory' });
  await bench.api.engagement.close({});
  const host = spawn(process.execPath, [HOST], {
    env: { ...process.env, HOME: bench.folder, ASSAY_SETTINGS: bench.workbench.os.settingsFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const browser = await chromium.launch({
    ...(process.env['CHROMIUM'] && { executablePath: process.env['CHROMIUM'] }),
    args: CHROMIUM_ARGS,
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(await firstLine(host.stdout));
    const opens: number[] = [];
    for (let i = 0; i < 5; i += 1) opens.push(await openToRows(page, path));
    const filters = await filterTimes(page);
    const frames = await scrollFrames(page);
    return [
      rowOf('open to rows visible, 10,000 assets', opens, 700),
      rowOf('filter 10,000 assets', filters, 100),
      {
        name: 'scroll frame, 95th percentile',
        value: percentile(frames, 0.95),
        unit: 'ms',
        target: 20,
        spread: [median(frames), Math.max(...frames)],
        against: null,
      },
    ];
  } finally {
    await browser.close();
    host.kill();
  }
}

async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stream })) return line;
  throw new Error('The host ended without a start link');
}

/** From Enter on the recent file to the first rows on the screen, by the page's own clock. */
async function openToRows(page: Page, path: string): Promise<number> {
  const row = page.locator(`tr:has([title="${path}"])`);
  await row.focus();
  const shown = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let pressed = 0;
        const look = () => {
          if (document.querySelector('[role=grid] [role=row] [role=gridcell]'))
            requestAnimationFrame(() => resolve(performance.now() - pressed));
          else requestAnimationFrame(look);
        };
        document.addEventListener(
          'keydown',
          () => {
            pressed = performance.now();
            look();
          },
          { once: true, capture: true },
        );
      }),
  );
  await page.keyboard.press('Enter');
  const ms = await shown;
  await page.getByRole('button', { name: /Northgate Mutual/ }).click();
  await page.getByRole('button', { name: 'Close the engagement' }).click();
  await row.waitFor();
  return ms;
}

/** From a keystroke in the find field to the changed count. */
async function filterTimes(page: Page): Promise<number[]> {
  await page.keyboard.press('Enter');
  const find = page.getByRole('searchbox').first();
  await find.waitFor();
  const times: number[] = [];
  for (const text of ['fraud', 'fraud ring', 'lapse', '77', 'Jonas']) {
    const changed = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const rows = () => document.querySelector('[role=grid]')?.getAttribute('aria-rowcount');
          const before = rows();
          const start = performance.now();
          const look = () =>
            rows() !== before ? resolve(performance.now() - start) : requestAnimationFrame(look);
          look();
        }),
    );
    await find.fill(text);
    times.push(await changed);
  }
  await find.fill('');
  return times;
}

async function scrollFrames(page: Page): Promise<number[]> {
  await page.waitForTimeout(500);
  return page.evaluate(
    (step) =>
      new Promise<number[]>((resolve) => {
        const grid = document.querySelector('[role=grid]');
        const scroller = [grid, ...(grid?.querySelectorAll('*') ?? []), grid?.parentElement].find(
          (e) => e && e.scrollHeight > e.clientHeight * 5,
        );
        const frames: number[] = [];
        let last = performance.now();
        const next = () => {
          const now = performance.now();
          frames.push(now - last);
          last = now;
          if (scroller) scroller.scrollTop += step;
          if (frames.length < 200) requestAnimationFrame(next);
          else resolve(frames.slice(5));
        };
        requestAnimationFrame(next);
      }),
    SCROLL_STEP,
  );
}
