import type { Page } from '@playwright/test';
import { expect, goToStep, test } from './workbench.ts';

/** The smallest window the program is drawn for. */
test.use({ viewport: { width: 1280, height: 800 } });

/** What is wider than the panel it stands in: it scrolls sideways, is cut off, or stands beyond the edge of the page. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    if (main === null) return ['no page'];
    const edge = main.getBoundingClientRect().right;
    const isCut = (element: Element) => element.scrollWidth > element.clientWidth + 1;
    return [...main.querySelectorAll('*')]
      .filter((element) => {
        const style = getComputedStyle(element);
        // Words for screen readers alone take one pixel.
        if (!element.checkVisibility() || element.clientWidth <= 1) return false;
        const isTitle = element.closest('[role=rowheader]') !== null;
        const clips = style.overflowX !== 'visible' && (isTitle || style.textOverflow !== 'ellipsis');
        return (clips && isCut(element)) || element.getBoundingClientRect().right > edge + 1;
      })
      .map((element) => `${element.getAttribute('role') ?? element.tagName}: ${element.textContent}`);
  });

/** Looks at the page alone, then with its first record beside it. */
async function look(page: Page, view: string): Promise<void> {
  const grid = page.getByRole('grid').first();
  await expect(grid.getByRole('rowheader').first()).toBeVisible();
  await expect.poll(() => tooWide(page), view).toEqual([]);
  await grid.getByRole('rowheader').first().click();
  await expect(page.getByRole('complementary')).toBeVisible();
  await expect.poll(() => tooWide(page), `${view}, with a record`).toEqual([]);
  await page.keyboard.press(']');
  await expect(page.getByRole('complementary')).toBeHidden();
}

test('nothing of the steps of the assessment is wider than its panel in a small window', async ({
  page,
  workbench,
  sample,
}) => {
  await workbench.start(sample);

  await goToStep(page, '3', 'Classify & access');
  for (const view of ['All assets', 'Lack controls', 'Wrong rights', 'At the gate']) {
    await page.getByRole('tab', { name: view }).click();
    await look(page, view);
  }

  await goToStep(page, '4', /^\d\.\d/);
  for (const view of ['Assess', 'Overview', 'Frameworks']) {
    await page.getByRole('radio', { name: view }).check();
    await expect.poll(() => tooWide(page), view).toEqual([]);
  }

  await goToStep(page, '0', 'Evidence & findings');
  for (const view of ['Evidence', 'Findings']) {
    await page.getByRole('radio', { name: new RegExp(`^${view}`) }).check();
    await look(page, view);
  }
});
