import type { Content } from 'pdfmake/interfaces.js';
import { money } from '../../../shared/format/money.ts';
import { scenarioCurve, scenarioDomain } from '../../../shared/report/charts/risk-charts.ts';
import { shortened } from '../../../shared/report/prose.ts';
import type { Report } from '../../../shared/report/report.ts';
import type { RiskFigures } from '../../../shared/report/risk-figures.ts';
import type { ScenarioReport } from '../../../shared/report/scenario-report.ts';
import { chapterId } from './chapter-id.ts';
import { tealLabel } from './blocks.ts';
import { chart } from './chart.ts';
import type { Drafting } from './drafting.ts';
import { COLOUR, TEXT_WIDTH } from './style.ts';
import { type Cell, table } from './table.ts';

const INPUTS = 284;
const CURVE = { width: 201, height: 158 } as const;
/** Characters that leave room for two scenarios on a page; the workbook has the whole texts. */
const LENGTHS = { title: 130, assets: 150, threat: 150, description: 620, basis: 170 } as const;

/** Two scenarios a page, each with inputs, curve and figures. */
export function scenarioPages(report: Report, { splitter }: Drafting): Content[] {
  const { scenarios } = report.risk;
  const domain = scenarioDomain(scenarios.flatMap(({ figures }) => figures ?? []));
  const stackOf = (line: ScenarioReport) => scenarioStack(line, report.meta.currency, domain, splitter);
  const simulated = scenarios.filter(({ figures }) => figures !== null);
  return simulated.map(
    (line, index): Content => ({
      unbreakable: true,
      // A break inside an unbreakable stack loses content, so it stands on the stack.
      ...(index % 2 === 0
        ? { pageBreak: 'before' as const }
        : { margin: [0, 26, 0, 0] as [number, number, number, number] }),
      stack: stackOf(line),
    }),
  );
}

/** Scenarios that have no figures yet need no page of their own. */
export function scenariosWithoutFigures(report: Report, { splitter }: Drafting): Content[] {
  const open = report.risk.scenarios.filter(({ figures }) => figures === null);
  if (open.length === 0) return [];
  return open.map(
    (line, index): Content => ({
      unbreakable: true,
      margin: [0, index === 0 ? 18 : 12, 0, 0],
      stack: [
        ...(index === 0 ? [tealLabel('Scenarios without figures', [0, 0, 0, 4])] : []),
        ...scenarioStack(line, report.meta.currency, undefined, splitter),
      ],
    }),
  );
}

function scenarioStack(
  line: ScenarioReport,
  currency: string,
  domain: readonly [number, number] | undefined,
  splitter: Drafting['splitter'],
): Content[] {
  const { scenario, assetLine, sentence, figures, state } = line;
  const title = `${scenario.ref}  ${shortened(scenario.title, LENGTHS.title)}`;
  const threat = [
    scenario.threat.trim(),
    scenario.effect === null ? '' : `loss of ${scenario.effect}`,
  ].filter((words) => words !== '');
  return [
    {
      text: title,
      style: 'scenario',
      id: `scenario-${scenario.ref}`,
      outline: true,
      outlineText: title,
      outlineParentId: chapterId('risk'),
    },
    {
      text: [
        shortened(assetLine, LENGTHS.assets),
        ...(threat.length === 0 ? [] : ['\u2003', shortened(threat.join('; '), LENGTHS.threat)]),
      ],
      fontSize: 7.8,
      color: COLOUR.grey,
      margin: [0, 1, 0, 3],
    },
    ...(scenario.description.trim() === ''
      ? []
      : [{ text: shortened(scenario.description.trim().replace(/\s*\n\s*/g, ' '), LENGTHS.description) }]),
    {
      text: sentence,
      bold: true,
      color: state === 'current' ? COLOUR.teal : COLOUR.rust,
      margin: [0, 3, 0, 2],
    },
    ...(state === 'out of date'
      ? [
          {
            text: 'The inputs changed after this simulation: simulate again before relying on the figures.',
            color: COLOUR.rust,
            fontSize: 7.8,
          },
        ]
      : []),
    {
      columns: [
        { width: INPUTS, stack: [inputs(line)] },
        figures === null
          ? { width: '*', text: '' }
          : {
              width: '*',
              stack: [
                chart(
                  scenarioCurve(figures, currency, domain, CURVE.width, CURVE.height),
                  splitter,
                  [0, 4, 0, 0],
                ),
              ],
            },
      ],
      columnGap: 14,
    },
    ...(figures === null ? [] : [results(figures, currency)]),
  ];
}

function inputs({ inputs: lines }: ScenarioReport): Content {
  if (lines.length === 0) return { text: '' };
  return table({
    width: INPUTS,
    columns: [
      { head: 'Input', width: 84 },
      { head: 'Range', width: 96, align: 'right' },
      { head: 'Reason', width: 'rest' },
    ],
    rows: lines.map(({ label, range, distribution, basis }) => [
      { stack: [{ text: label }, { text: distribution, color: COLOUR.grey, fontSize: 6.8 }] },
      range,
      basis.trim() === ''
        ? { text: 'none written down', color: COLOUR.rust }
        : shortened(basis.replace(/\s+/g, ' '), LENGTHS.basis),
    ]),
  });
}

function results({ result, quantiles, meanError }: RiskFigures, currency: string): Content {
  const amount = (value: number) => money(currency, value, 'report');
  const small = (text: string): Cell => ({ text, fontSize: 6.6, color: COLOUR.grey });
  return table({
    width: TEXT_WIDTH,
    margin: [0, 6, 0, 0],
    columns: [
      { head: 'Loss in a year', width: 'rest' },
      { head: 'Average', width: 62, align: 'right' },
      ...quantiles.map(({ oneIn }) => ({ head: `1 in ${oneIn} above`, width: 66, align: 'right' as const })),
      { head: 'Worst 5 %', width: 54, align: 'right' },
    ],
    rows: [
      [
        { text: 'Now', bold: true },
        { text: amount(result.mean), bold: true },
        ...quantiles.map(({ loss }): Cell => ({ text: amount(loss), bold: true })),
        { text: amount(result.tvar95), bold: true },
      ],
      [
        small('95 % error'),
        small(`± ${money(currency, meanError, 'error')}`),
        ...quantiles.map(({ error, loss }) =>
          small(
            error === null || amount(loss) === amount(0) ? '–' : rangeWords(error.low, error.high, currency),
          ),
        ),
        '',
      ],
    ],
  });
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
