import type { Content } from 'pdfmake/interfaces.js';
import { money } from '../../../shared/format/money.ts';
import type { YearFigures } from '../../../shared/report/risk-figures.ts';
import type { TreatmentReport } from '../../../shared/report/treatment-report.ts';
import { COLOUR, TEXT_WIDTH } from './style.ts';
import { type Cell, table } from './table.ts';

/** Loss in a year as it is, with its simulation error, and as it is decided to become. */
export function yearTable(now: YearFigures, plan: TreatmentReport['plan'], currency: string): Content {
  const amount = (value: number) => money(currency, value, 'report');
  const figures = (label: string, { result, quantiles }: YearFigures, isBold: boolean): Cell[] =>
    [label, amount(result.mean), ...quantiles.map(({ loss }) => amount(loss)), amount(result.tvar95)].map(
      (text, index): Cell => ({ text, bold: isBold || index === 0 }),
    );
  return table({
    width: TEXT_WIDTH,
    margin: [0, 6, 0, 0],
    columns: [
      { head: 'Loss in a year', width: 'rest' },
      { head: 'Average', width: 58, align: 'right' },
      ...now.quantiles.map(({ oneIn }) => ({
        head: `1 in ${oneIn} above`,
        width: 62,
        align: 'right' as const,
      })),
      { head: 'Worst 5 %', width: 52, align: 'right' },
    ],
    rows: [
      figures('Now', now, true),
      errorRow(now, currency),
      ...(plan === null ? [] : [figures(`As decided: ${plan.label}`, plan.figures, false)]),
    ],
  });
}

function errorRow({ quantiles, meanError }: YearFigures, currency: string): Cell[] {
  const small = (text: string): Cell => ({ text, fontSize: 6.6, color: COLOUR.grey });
  const zero = money(currency, 0, 'report');
  return [
    small('95 % error'),
    small(`± ${money(currency, meanError, 'error')}`),
    ...quantiles.map(({ error, loss }) =>
      small(
        error === null || money(currency, loss, 'report') === zero
          ? '–'
          : rangeWords(error.low, error.high, currency),
      ),
    ),
    '',
  ];
}

/** `€1.49–1.54 M`: one unit where both ends share it. */
function rangeWords(low: number, high: number, currency: string): string {
  const from = money(currency, low, 'error');
  const to = money(currency, high, 'error');
  const unit = /\u00a0[a-z]+$/i.exec(to)?.[0] ?? '';
  const mark = /^[^\d]*/.exec(to)?.[0] ?? '';
  return unit !== '' && from.endsWith(unit)
    ? `${from.slice(0, -unit.length)}–${to.slice(mark.length)}`
    : `${from}–${to}`;
}
