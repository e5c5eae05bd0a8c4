import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { testBench } from '../../helpers/bench.ts';
import { inventoryFile } from '../engagements.ts';
import { onPage } from '../on-page.ts';
import { median, percentile, type Row, rowOf } from '../row.ts';
import { whatIfRows } from './what-if.ts';

/** Pixels a wheel or a held Page Down moves the grid in one frame. */
const SCROLL_STEP = 280;

/** The inventory of 10,000 assets in a real browser, on the built host. */
export async function browserRows(): Promise<Row[]> {
  using bench = testBench();
  const { path } = await inventoryFile(bench, 'ten-thousand.assay', 10_000);
  // Where the person left off, so that opening the file leads straight to the grid.
  await bench.api.app.leaveOff({ place: '#/inventory' });
  const sample = join(bench.folder, 'sample.assay');
  await bench.api.engagement.createSample({ path: sample });
  await bench.api.engagement.close({});
  return await onPage(bench, null, async (page) => {
    const opens: number[] = [];
    for (let i = 0; i < 5; i += 1) opens.push(await openToRows(page, path));
    const filters = await filterTimes(page);
    const frames = await scrollFrames(page);
    await close(page);
    await page.locator(`tr:has([title="${sample}"])`).focus();
    await page.keyboard.press('Enter');
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
      ...(await whatIfRows(page)),
    ];
  });
}

/** Where a measurement that is under way waits in the page. */
declare global {
  var measured: Promise<number> | undefined;
}

/**
 * Milliseconds by the page's own clock from an event to the frame in which an element, or an attribute of it, has
 * changed. The listener is in place before the event is sent: keys and scripts reach a page by different ways and may
 * overtake each other.
 *
 * @param begins name of the event that starts the clock
 */
async function fromEventToFrame(
  page: Page,
  begins: string,
  watched: { selector: string; attribute?: string },
  act: () => Promise<unknown>,
): Promise<number> {
  await page.evaluate(
    ({ event, selector, attribute }) => {
      const look = () => {
        const element = document.querySelector(selector);
        return element && attribute !== undefined ? element.getAttribute(attribute) : element !== null;
      };
      const before = look();
      globalThis.measured = new Promise((resolve, reject) => {
        const begin = () => {
          const start = performance.now();
          const next = () => {
            const passed = performance.now() - start;
            if (look() !== before) resolve(passed);
            else if (passed > 20_000) reject(new Error(`Nothing came of ${event} within 20 s`));
            else requestAnimationFrame(next);
          };
          requestAnimationFrame(next);
        };
        document.addEventListener(event, begin, { once: true, capture: true });
      });
    },
    { event: begins, ...watched },
  );
  await act();
  return page.evaluate(() => globalThis.measured ?? Promise.reject(new Error('Nothing was measured')));
}

/** From Enter on the recent file to the first rows on the screen. */
async function openToRows(page: Page, path: string): Promise<number> {
  const row = page.locator(`tr:has([title="${path}"])`);
  await row.focus();
  const ms = await fromEventToFrame(
    page,
    'keydown',
    { selector: '[role=grid] [role=row] [role=gridcell]' },
    () => page.keyboard.press('Enter'),
  );
  await close(page);
  await row.waitFor();
  return ms;
}

async function close(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Northgate Mutual/ }).click();
  await page.getByRole('menuitem', { name: 'Close the engagement' }).click();
}

/** From a keystroke in the find field to the changed count. */
async function filterTimes(page: Page): Promise<number[]> {
  await page.keyboard.press('Enter');
  const find = page.getByRole('searchbox').first();
  await find.waitFor();
  await page.locator('[role=gridcell]').first().waitFor();
  const times: number[] = [];
  // Each finds another number of assets than the one before, which is how the page shows that it has filtered.
  for (const text of ['fraud', 'model', '77', 'broker mail index 9', 'jonas'])
    times.push(
      await fromEventToFrame(page, 'input', { selector: '[role=grid]', attribute: 'aria-rowcount' }, () =>
        find.fill(text),
      ),
    );
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
