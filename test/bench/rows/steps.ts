import type { Page } from '@playwright/test';
import { testBench } from '../../helpers/bench.ts';
import { assessedFile } from '../assessed.ts';
import { onPage } from '../on-page.ts';
import { type Row, rowOf } from '../row.ts';

const REPEATS = 5;
/** Between the page and the first click, in milliseconds. */
const LOOKING_AROUND = 2_000;

/**
 * Every step of a whole assessment, each gone to for the first time after the file was opened: from the click to the page as it
 * stays, in a real browser. `assessment` measures what of it the core takes.
 */
export async function stepRows(): Promise<Row[]> {
  using bench = testBench();
  const { path } = await assessedFile(bench);
  await bench.api.engagement.close({});
  return await onPage(bench, path, async (page) => {
    const times = new Map<string, number[]>();
    for (let i = 0; i < REPEATS; i += 1) {
      if (i > 0) await page.reload();
      const steps = page.locator('nav a[href*="#/"]');
      await steps.first().waitFor();
      await page.waitForTimeout(LOOKING_AROUND);
      for (const step of await steps.all()) {
        const name = (await step.getAttribute('href'))?.replace(/^.*#\//, '') ?? '';
        times.set(name, [...(times.get(name) ?? []), await settled(page, name)]);
      }
    }
    return [...times].map(([name, values]) => rowOf(`first visit of a step: ${name}`, values, 200, null));
  });
}

/** Milliseconds from the click on a step to the last change of the page that follows, by the page's own clock. */
const settled = (page: Page, step: string): Promise<number> =>
  page.evaluate(async (name) => {
    const quiet = 400;
    const start = performance.now();
    let last = start;
    const observer = new MutationObserver(() => {
      last = performance.now();
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    document.querySelector<HTMLElement>(`nav a[href$="#/${name}"]`)?.click();
    while (performance.now() - Math.max(last, start) < quiet)
      await new Promise((resolve) => setTimeout(resolve, 20));
    observer.disconnect();
    return last - start;
  }, step);
