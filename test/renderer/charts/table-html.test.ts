import { expect, test } from 'vitest';
import { amount, plain } from '../../../renderer/charts/quantity.ts';
import { tableHtml } from '../../../renderer/charts/table-html.ts';

test('figures are cells of a table, in full and with the unit in the head of their column', () => {
  const copied = tableHtml({
    columns: ['Treatment', 'Mean', 'ROSI'],
    rows: [
      ['Filter & <limit>', amount('EUR', 379_123.456), plain(null, 1)],
      ['=T-01', amount('EUR', null), plain(2.61, 1)],
    ],
  });
  expect(copied).toBe(
    '<table><tr><th>Treatment</th><th>Mean (EUR)</th><th>ROSI</th></tr>' +
      '<tr><td>Filter &amp; &lt;limit&gt;</td><td>379123.456</td><td></td></tr>' +
      "<tr><td>'=T-01</td><td></td><td>2.61</td></tr></table>",
  );
});
