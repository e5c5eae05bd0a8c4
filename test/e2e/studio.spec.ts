import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, goToStep, runCommand, seriousFindings, test } from './workbench.ts';

const node = (page: Page, name: RegExp) => page.getByRole('treeitem', { name });
const options = (page: Page) => page.getByRole('table', { name: 'Treatments' });
const press = (page: Page, key: string) => page.keyboard.press(key);

/** Types a text into each field from the one that has the focus on. */
async function typeOn(page: Page, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await page.keyboard.type(text);
    await press(page, 'Tab');
  }
}

/** Gives one person's range in the blind round on screen. */
async function give(page: Page, name: string, range: readonly [string, string, string]): Promise<void> {
  const form = page.getByRole('form', { name: 'A person’s range' });
  await form.getByRole('combobox', { name: 'Person' }).fill(name);
  await form.getByRole('textbox', { name: 'Lowest' }).focus();
  await typeOn(page, ...range);
  await form.getByRole('textbox', { name: 'Reason' }).fill(`What ${name} has seen`);
  await press(page, 'Enter');
  await expect(page.getByRole('list', { name: 'Ranges given in this round' }).getByText(name)).toBeVisible();
}

/** Adds a treatment that changes the vulnerability to a range in per cent. */
async function treat(page: Page, title: string, cost: string, range: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Add a treatment' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'New treatment' });
  await dialog.getByLabel('What is done').fill(title);
  await dialog.getByLabel('Cost a year').fill(cost);
  await dialog.getByLabel('Changes', { exact: true }).selectOption('Vulnerability');
  const values = dialog.getByRole('group', { name: 'Range with the treatment' }).getByRole('textbox');
  for (const [index, text] of range.entries()) await values.nth(index).fill(text);
  await press(page, 'Enter');
  await expect(dialog).toBeHidden();
}

test('a scenario from three people’s estimates to a decision on two treatments, read off the screen', async ({
  page,
  workbench,
}) => {
  await workbench.start();
  await test.step('a new engagement with an appetite', async () => {
    await page
      .getByRole('button', { name: /^New engagement/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Client').fill('Northgate Mutual');
    await dialog.getByLabel('File').fill(join(workbench.folder, 'studio.assay'));
    await dialog.getByRole('button', { name: 'Create engagement' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Scope' })).toBeVisible();
    await page.getByLabel('Loss of a new point').fill('1 M');
    await page.getByLabel('Probability of a new point').fill('10');
    await press(page, 'Enter');
    await expect(page.getByLabel('Loss of a new point')).toHaveValue('');
  });

  await test.step('a scenario and its tree, taken apart by key', async () => {
    await page.getByRole('heading', { level: 1, name: 'Scope' }).click();
    await press(page, 'g');
    await press(page, '6');
    await expect(page.getByRole('heading', { name: 'No scenarios yet' })).toBeVisible();
    await press(page, 'n');
    await page.getByLabel(/What happens/).fill('Hostile prompts leak claimants’ records');
    await press(page, 'Enter');
    await expect(page.getByRole('heading', { level: 1, name: /^S-01 Hostile prompts/ })).toBeVisible();
    await node(page, /^Loss event frequency, Not estimated/).focus();
    await press(page, '+');
    await expect(node(page, /^Loss event frequency, estimates missing/)).toBeFocused();
    await press(page, 'ArrowRight');
    await expect(node(page, /^Threat event frequency/)).toBeFocused();
    await press(page, 'Enter');
    await expect(page.getByRole('textbox', { name: 'Lowest' })).toBeFocused();
    await typeOn(page, '5', '11', '30');
    await press(page, 'Enter');
    await expect(node(page, /^Threat event frequency, 5 – 11 – 30 a year$/)).toBeVisible();
  });

  await test.step('vulnerability: three people, blind, then shown and combined with a reason', async () => {
    await node(page, /^Vulnerability, Not estimated/).click();
    await press(page, 'o');
    await give(page, 'Priya Anand', ['2', '6', '15']);
    await give(page, 'Jonas Beck', ['5', '12', '30']);
    // Nobody sees a range before all are shown.
    await expect(page.getByRole('img', { name: /^The ranges of/ })).toHaveCount(0);
    expect(await page.getByRole('region', { name: 'Vulnerability' }).textContent()).not.toContain('15');
    await give(page, 'Ines Calder', ['10', '20', '40']);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show 3 ranges' }).press('Enter');
    await expect(page.getByRole('img', { name: /^The ranges of 3 people/ })).toBeVisible();
    await expect(page.getByText('14 points apart')).toBeVisible();
    const agree = page.getByRole('form', { name: 'What is agreed' });
    await agree.getByRole('button', { name: 'Agree on this range' }).press('Enter');
    await expect(agree.getByText(/^Say why/)).toBeVisible();
    await agree.getByLabel('Reason for the agreement').fill('The red team got through in one case of eight');
    await press(page, 'Enter');
    await expect(agree.getByText('In use: Combined, equal')).toBeVisible();
    await expect(node(page, /^Vulnerability, [\d.]+ – [\d.]+ – [\d.]+ %, 3 people/)).toBeVisible();
  });

  await test.step('what an event costs; the figures are there at once', async () => {
    await node(page, /^Loss per event/).focus();
    await press(page, 'Enter');
    await expect(page.getByRole('region', { name: 'Loss per event' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Lowest' })).toBeFocused();
    await typeOn(page, '20 k', '120 k', '1.4 M');
    await press(page, 'Enter');
    await expect(page.getByText(/^Over appetite/).first()).toBeVisible();
    await expect(page.getByRole('img', { name: /^How far the annual loss swings/ })).toBeVisible();
  });

  await test.step('two treatments and both together, in the same random years', async () => {
    await treat(page, 'Rate limit and abuse detection', '38 k', ['2', '7', '20']);
    await treat(page, 'Retrieval only within one’s own records', '95 k', ['0.5', '2', '6']);
    await expect(options(page).getByRole('row')).toHaveCount(4);
    await page.getByRole('button', { name: 'Bundle treatments' }).press('Enter');
    await page
      .getByRole('dialog', { name: 'Bundle treatments' })
      .getByRole('button', { name: 'Make the bundle' })
      .press('Enter');
    await expect(options(page).getByRole('row', { name: /^T-01 \+ T-02/ })).toBeVisible();
    await expect(page.getByText(/has the greatest net benefit, €/)).toBeVisible();
  });

  await test.step('the ranking under a budget leaves out what it cannot pay', async () => {
    await press(page, 'Escape');
    await page.getByRole('heading', { level: 1 }).click();
    await press(page, 'c');
    const ranking = page.getByRole('region', { name: 'Ranking under a budget' });
    await expect(ranking.getByRole('row')).toHaveCount(4);
    await ranking.getByRole('button', { name: /Budget a year/ }).press('Enter');
    await page.keyboard.type('100 k');
    await press(page, 'Enter');
    await expect(ranking.getByRole('row')).toHaveCount(3);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('heading', { level: 1 }).click();
    await press(page, 'c');
  });

  await test.step('the choice is a decision with who and why', async () => {
    await options(page).getByRole('button', { name: /^T-02/ }).press('Enter');
    await page.getByRole('button', { name: 'Choose T-02' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Choose T-02' });
    await dialog.getByLabel('Who decides').selectOption('Priya Anand');
    await dialog.getByLabel('Reason').fill('The largest gain for its cost');
    await dialog.getByRole('button', { name: 'Record the decision' }).press('Enter');
    await expect(dialog).toBeHidden();
    const decision = page.getByRole('note', { name: 'Decision' });
    await expect(decision).toContainText(
      /T-02 Retrieval only within one’s own records: decided by Priya Anand on/,
    );
    await expect(decision).toContainText('The largest gain for its cost');
    await expect(options(page).getByRole('row', { name: /^T-02 .*chosen/ })).toBeVisible();
  });

  await test.step('the trainer opens from the palette', async () => {
    await runCommand(page, 'Calibration trainer');
    await page
      .getByRole('dialog', { name: 'Calibration trainer' })
      .getByLabel('Who answers')
      .selectOption('Priya Anand');
    await page.getByRole('button', { name: 'Begin', exact: true }).press('Enter');
    await expect(page.getByText('Question 1 of 10')).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
    await press(page, 'Escape');
  });

  for (const theme of ['light', 'dark'])
    await test.step(`nothing serious for axe in ${theme}`, async () => {
      await page.evaluate((name) => {
        document.documentElement.dataset['theme'] = name;
      }, theme);
      expect(await seriousFindings(page)).toEqual([]);
    });
});

test('a chart is copied as a picture, as a drawing and as figures, and the clipboard holds what the screen shows', async ({
  page,
  workbench,
  sample,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await workbench.start(sample);
  await goToStep(page, '6', /^S-01 /);
  const curve = page.getByRole('img', { name: /^Yearly chance of losing more/ });
  const figures = page.getByRole('table', { name: 'Figures of the annual loss' });
  // The curve has its size once the treatments have been simulated.
  await expect(figures.getByRole('row', { name: /^With T-02 €/ })).toBeVisible();
  const panel = page.locator('section', { has: page.getByRole('heading', { name: 'Loss exceedance' }) });
  const copy = async (entry: string, told: string) => {
    await panel.getByRole('button', { name: 'More on this chart' }).click();
    await page.getByRole('menuitem', { name: entry }).click();
    await expect(page.getByText(told)).toBeVisible();
  };
  const size = await curve.evaluate((drawing) => [drawing.clientWidth, drawing.clientHeight]);

  await test.step('the picture is the chart at twice its size, not an empty one', async () => {
    await copy('Copy as a picture (PNG)', 'Picture copied');
    const picture = await copiedPicture(page);
    expect([picture.width / 2, picture.height / 2]).toEqual(size);
    // Text, axes, a curve and its limit on a plain ground.
    expect(picture.marked).toBeGreaterThan(0.01);
    expect(picture.marked).toBeLessThan(0.3);
    expect(picture.colours).toBeGreaterThan(20);
  });

  await test.step('the drawing stands alone and says what the chart says', async () => {
    await copy('Copy as a drawing (SVG)', 'Drawing copied');
    const drawing = await copiedText(page);
    expect(drawing).toMatch(/^<svg /);
    expect(drawing).not.toContain('var(');
    const shown = await curve.locator('text').allTextContents();
    const drawn = [...drawing.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words);
    expect(drawn).toEqual(shown.map((words) => words.replaceAll('&', '&amp;')));
    expect(drawn).toEqual(expect.arrayContaining([expect.stringMatching(/chance of more than/)]));
  });

  await test.step('the curve as figures', async () => {
    await copy('Copy the figures (CSV)', 'Figures copied');
    const [head, ...lines] = (await copiedText(page)).split('\r\n');
    expect(head).toBe('"More than (EUR)","As is (%)","With T-02 (%)","Appetite (%)"');
    // A spreadsheet takes the other form, so that every figure has its cell.
    expect(await copiedRows(page)).toEqual(
      [head ?? '', ...lines].map((line) => line.replaceAll('"', '').split(',')),
    );
    const million =
      lines
        .find((line) => line.startsWith('1000000,'))
        ?.split(',')
        .map(Number) ?? [];
    await panel.getByRole('button', { name: 'Loss exceedance as a table' }).click();
    const row = panel.getByRole('row', { name: /^€1.M / });
    const cells = (await row.getByRole('cell').allTextContents()).map((text) => Number.parseFloat(text));
    expect(cells).toHaveLength(3);
    for (const [index, percent] of million.slice(1).entries()) expect(cells[index]).toBeCloseTo(percent, 1);
    await panel.getByRole('button', { name: 'Loss exceedance as a table' }).click();
  });

  await test.step('a table that stands without a chart', async () => {
    await page.getByRole('button', { name: 'Copy the figures (CSV): Figures of the annual loss' }).click();
    await expect.poll(() => copiedText(page)).toMatch(/^"Curve","Mean \(EUR\)"/);
    const [, asIs = ''] = (await copiedText(page)).split('\r\n');
    const [name, value] = asIs.split(',');
    expect(name).toBe('"As is"');
    await expect(
      figures
        .getByRole('row', { name: /^As is/ })
        .getByRole('cell')
        .first(),
    ).toHaveText(`€${(Number(value) / 1000).toFixed(0)}\u00a0k`);
  });
});

const copiedText = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** The rows of the table on the clipboard. */
const copiedRows = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = await (await item?.getType('text/html'))?.text();
    const copied = new DOMParser().parseFromString(html ?? '', 'text/html');
    return [...copied.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent ?? ''),
    );
  });

/** Size of the picture on the clipboard, the share of it that is not its ground, and how many colours it has. */
const copiedPicture = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    if (item === undefined) throw new Error('The clipboard is empty');
    const picture = await createImageBitmap(await item.getType('image/png'));
    const { width, height } = picture;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (context === null) throw new Error('No drawing surface');
    context.drawImage(picture, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
    const marked = pixels.filter((pixel) => pixel !== pixels[0]).length / pixels.length;
    return { width, height, marked, colours: new Set(pixels).size };
  });
