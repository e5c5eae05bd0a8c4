import type { Page } from '@playwright/test';
import { median, percentile, type Row } from '../row.ts';

const CHANGES = 60;

interface Times {
  /** Until the new curve is in the page and laid out: the work that has to fit into a frame. */
  readonly laidOut: number;
  /** Until the frame with it is painted, which is up to a frame later. */
  readonly painted: number;
}

/**
 * A what-if drag in the risk studio: from the change of a range, by the page's own clock, to the curve simulated anew with 10,000
 * years. The work is to take less than a frame of 60 Hz; then a change that comes anywhere within one frame is seen at the end of
 * the next at the latest.
 */
export async function whatIfRows(page: Page): Promise<Row[]> {
  await page.getByRole('button', { name: /Brightwater Bank/ }).waitFor();
  await page.locator('a[href*="#/risk"]').first().click();
  const field = page.getByLabel('Most likely', { exact: true });
  await field.waitFor();
  await page.waitForTimeout(1_000);
  const times = (await field.evaluate(redrawTimes, CHANGES)).slice(CHANGES / 3);
  const row = (name: string, values: readonly number[], value: number, target: number): Row => ({
    name,
    value,
    unit: 'ms',
    target,
    spread: [median(values), percentile(values, 0.95)],
    against: null,
  });
  const laidOut = times.map((one) => one.laidOut);
  const painted = times.map((one) => one.painted);
  return [
    row('what-if drag: curve laid out, median (–p95)', laidOut, median(laidOut), 16),
    row('what-if drag: curve painted, p95 (median–)', painted, percentile(painted, 0.95), 34),
  ];
}

/** Runs in the page: changes the field as typing does, and waits each time for the curve that follows. */
async function redrawTimes(field: Element, changes: number): Promise<Times[]> {
  const panel = [...document.querySelectorAll('section')].findLast(({ textContent }) =>
    textContent.startsWith('Loss exceedance'),
  );
  if (!(field instanceof HTMLInputElement) || panel === undefined) throw new Error('No field or no curve');
  // By the prototype's setter, since React keeps one of its own on the field and would see no change.
  const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  const times: Times[] = [];
  for (let i = 0; i < changes; i += 1) {
    const passed = new Promise<Times>((resolve, reject) => {
      const start = performance.now();
      const observer = new MutationObserver(() => {
        observer.disconnect();
        // Reading a size makes the browser lay out what has changed.
        panel.getBoundingClientRect();
        const laidOut = performance.now() - start;
        // The first task after a frame was asked for runs once that frame is painted.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve({ laidOut, painted: performance.now() - start });
          port2.postMessage(null);
        });
      });
      observer.observe(panel, { subtree: true, childList: true, attributes: true, attributeFilter: ['d'] });
      setTimeout(() => reject(new Error('The curve did not follow the range within 5 s')), 5_000);
      property?.set?.call(field, String(60 + (i % 25)));
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    times.push(await passed);
    await new Promise((resolve) => setTimeout(resolve, 120 + (i % 7)));
  }
  return times;
}
