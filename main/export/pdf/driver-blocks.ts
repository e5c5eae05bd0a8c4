import type { Content } from 'pdfmake/interfaces.js';
import { money } from '../../../shared/format/money.ts';
import { percent } from '../../../shared/format/probability.ts';
import { driverChart } from '../../../shared/report/charts/driver-chart.ts';
import { scenarioCurve } from '../../../shared/report/charts/risk-charts.ts';
import type { ScenarioReport } from '../../../shared/report/scenario-report.ts';
import { BLANK, label } from './blocks.ts';
import { chart } from './chart.ts';
import type { Drafting } from './drafting.ts';
import { TEXT_WIDTH } from './style.ts';
import { table } from './table.ts';

const CURVE = { width: 232, height: 122 } as const;
const GAP = 20;
const DRIVERS = TEXT_WIDTH - CURVE.width - GAP;

/** The loss exceedance curve beside what drives an average year. */
export function curveAndDrivers(
  { figures, drivers, treatment }: ScenarioReport,
  currency: string,
  domain: readonly [number, number] | undefined,
  splitter: Drafting['splitter'],
): Content[] {
  if (figures === null) return [];
  return [
    {
      unbreakable: true,
      margin: [0, 6, 0, 0],
      columns: [
        {
          width: CURVE.width,
          stack: [
            label('How often a year is at least that bad', [0, 0, 0, 0]),
            chart(
              scenarioCurve(figures, treatment, currency, domain, CURVE.width, CURVE.height),
              splitter,
              [0, 2, 0, 0],
            ),
          ],
        },
        {
          width: DRIVERS,
          stack:
            drivers.length === 0
              ? []
              : [
                  label('What drives it: one input held low (pale) or high (dark)', [0, 0, 0, 0]),
                  chart(driverChart(drivers, figures.result.mean, currency, DRIVERS), splitter, [0, 2, 0, 0]),
                ],
        },
      ],
      columnGap: GAP,
    },
  ];
}

/** What each form of loss adds to an average year. */
export function formTable({ forms }: ScenarioReport, currency: string): Content[] {
  if (forms.length === 0) return [];
  return [
    table({
      width: TEXT_WIDTH,
      margin: [0, 6, 0, 0],
      columns: [
        { head: 'Average year by form of loss', width: 'rest' },
        ...forms.map(({ label: head }) => ({ head, width: 58, align: 'right' as const })),
      ],
      rows: [
        [
          'Calculated exactly',
          ...forms.map(({ mean }) => (mean === null ? BLANK : money(currency, mean, 'report'))),
        ],
        ['Share', ...forms.map(({ share }) => (share === null ? BLANK : percent(share)))],
      ],
    }),
  ];
}
