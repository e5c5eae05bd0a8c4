import type { Page } from '@playwright/test';
import { median, type Row } from '../row.ts';

const CHANGES = 60;

/**
 * A what-if drag in the risk studio: from the change of a range, by the page's own clock, until the curve simulated anew with
 * 10,000 years is in the page and laid out. What is left until it is seen is the browser's painting, at its next frame.
 */
export async function whatIfRow(page: Page): Promise<Row> {
  await page.getByRole('button', { name: /Brightwater Bank/ }).waitFor();
  await page.locator('a[href*="#/risk"]').first().click();
  const field = page.getByLabel('Most likely', { exact: true });
  await field.waitFor();
  await page.waitForTimeout(1_000);
  const times = await field.evaluate(redrawTimes, CHANGES);
  const warm = times.slice(times.length / 3);
  return {
    name: 'what-if drag: range changed to curve redrawn',
    value: median(warm),
    unit: 'ms',
    target: 16,
    spread: [Math.min(...warm), Math.max(...warm)],
    against: null,
  };
}

/** Runs in the page: changes the field as typing does, and waits each time for the curve that follows. */
async function redrawTimes(field: Element, changes: number): Promise<number[]> {
  const panel = [...document.querySelectorAll('section')].findLast(({ textContent }) =>
    textContent.startsWith('Loss exceedance'),
  );
  if (!(field instanceof HTMLInputElement) || panel === undefined) throw new Error('No field or no curve');
  // By the prototype's setter, since React keeps one of its own on the field and would see no change.
  const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  const times: number[] = [];
  for (let i = 0; i < changes; i += 1) {
    const passed = new Promise<number>((resolve, reject) => {
      const start = performance.now();
      const observer = new MutationObserver(() => {
        observer.disconnect();
        // Reading a size makes the browser lay out what has changed.
        panel.getBoundingClientRect();
        resolve(performance.now() - start);
      });
      observer.observe(panel, { subtree: true, childList: true, attributes: true, attributeFilter: ['d'] });
      setTimeout(() => reject(new Error('The curve did not follow the range within 5 s')), 5_000);
      property?.set?.call(field, String(60 + (i % 25)));
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    times.push(await passed);
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
  return times;
}
