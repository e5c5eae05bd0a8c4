import type { Content } from 'pdfmake/interfaces.js';
import { scenarioDomain } from '../../../shared/report/charts/risk-charts.ts';
import { shortened } from '../../../shared/report/prose.ts';
import type { Report } from '../../../shared/report/report.ts';
import type { ScenarioReport } from '../../../shared/report/scenario-report.ts';
import { tealLabel } from './blocks.ts';
import { chapterId } from './chapter-id.ts';
import type { Drafting } from './drafting.ts';
import { curveAndDrivers, formTable } from './driver-blocks.ts';
import { factorTable } from './factor-table.ts';
import { howToRead } from './how-to-read.ts';
import { COLOUR } from './style.ts';
import { decisionNote, treatmentTable } from './treatment-blocks.ts';
import { yearTable } from './year-table.ts';

/** The workbook has the whole texts. */
const LENGTHS = { title: 130, assets: 150, threat: 150, description: 620 } as const;

/** Each scenario with factors, curve, drivers, figures, treatments and decision; short ones share a page. */
export function scenarioPages(report: Report, { splitter }: Drafting): Content[] {
  const { scenarios } = report.risk;
  const domain = scenarioDomain(scenarios.flatMap(({ figures }) => figures ?? []));
  const simulated = scenarios.filter(({ figures }) => figures !== null);
  const pages = simulated.map((line, index): Content => {
    const stack = scenarioStack(line, report.meta.currency, domain, splitter);
    // A stack that is taller than a page must be free to break, for an unbreakable one would lose its end.
    const fits = isShort(line);
    return {
      ...(fits ? { unbreakable: true } : {}),
      // A break inside an unbreakable stack loses content, so it stands on the stack.
      ...(index > 0 && !fits
        ? { pageBreak: 'before' as const }
        : { margin: [0, 24, 0, 0] as [number, number, number, number] }),
      stack,
    };
  });
  return pages.length === 0 ? [] : [howToRead(), ...pages];
}

/** Scenarios that have no figures yet need no page of their own. */
export function scenariosWithoutFigures(report: Report, { splitter }: Drafting): Content[] {
  const open = report.risk.scenarios.filter(({ figures }) => figures === null);
  if (open.length === 0) return [];
  return open.map(
    (line, index): Content => ({
      ...(isShort(line) ? { unbreakable: true } : {}),
      margin: [0, index === 0 ? 18 : 12, 0, 0],
      stack: [
        ...(index === 0 ? [tealLabel('Scenarios without figures', [0, 0, 0, 4])] : []),
        ...scenarioStack(line, report.meta.currency, undefined, splitter),
      ],
    }),
  );
}

/** Lines of text that a stack may hold and still be shorter than a page, whatever words they are. */
const MOST_LINES = 34;
const LINE = 36;

function isShort({ inputs, treatment, scenario }: ScenarioReport): boolean {
  const lines = (text: string, most: number) => Math.ceil(Math.min(text.length, most) / LINE);
  const factors = inputs.reduce(
    (sum, { basis, source }) => sum + Math.max(2, lines(basis, 150) + lines(source, 90)),
    0,
  );
  const treatments = treatment.options.reduce((sum, { title }) => sum + lines(title, 110), 0);
  const decision = treatment.decision === null ? 0 : 8;
  return factors + treatments + decision + lines(scenario.description, LENGTHS.description) / 3 <= MOST_LINES;
}

function scenarioStack(
  line: ScenarioReport,
  currency: string,
  domain: readonly [number, number] | undefined,
  splitter: Drafting['splitter'],
): Content[] {
  const { figures, treatment } = line;
  return [
    ...heading(line),
    ...factorTable(line),
    ...curveAndDrivers(line, currency, domain, splitter),
    ...(figures === null ? [] : [yearTable(figures, treatment.plan, currency)]),
    ...formTable(line, currency),
    ...treatmentTable(treatment, currency),
    ...decisionNote(treatment),
  ];
}

function heading({ scenario, assetLine, exceptions, sentence, state }: ScenarioReport): Content[] {
  const title = `${scenario.ref}  ${shortened(scenario.title, LENGTHS.title)}`;
  const threat = [
    scenario.threat.trim(),
    scenario.effect === null ? '' : `loss of ${scenario.effect}`,
    ...scenario.techniques.slice(0, 6),
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
    ...(exceptions.length === 0
      ? []
      : [
          {
            text: `The figures hold what exceptions in force change. ${shortened(exceptions.join('. '), LENGTHS.description)}.`,
          },
        ]),
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
  ];
}
