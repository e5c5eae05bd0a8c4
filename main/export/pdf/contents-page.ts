import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { shortened } from '../../../shared/report/prose.ts';
import type { Report } from '../../../shared/report/report.ts';
import type { ScenarioReport } from '../../../shared/report/scenario-report.ts';
import { type SectionName, SECTIONS } from '../../../shared/report/sections.ts';
import { chapterId } from './chapter-id.ts';
import { COLOUR, TEXT_WIDTH } from './style.ts';
import { table } from './table.ts';

/** A line of the contents; `id` is where it leads. */
export interface ContentsLine {
  readonly id: string;
  readonly title: string;
  /** Number of the chapter; parts of a chapter have none. */
  readonly number: string;
}

/** More scenarios than this are found through their chapter, not one by one. */
const MOST_SCENARIOS = 24;

/** What the report contains, in its order. Parts of chapters that have nothing to show are not there. */
export function contentsLines(report: Report): readonly ContentsLine[] {
  const chapterLine = (name: SectionName): ContentsLine => ({ id: chapterId(name), ...SECTIONS[name] });
  const partLine = (id: string, title: string): ContentsLine => ({ id, title, number: '' });
  const scenarioLine = ({ scenario }: ScenarioReport): ContentsLine =>
    partLine(`scenario-${scenario.ref}`, `${scenario.ref}  ${shortened(scenario.title, 90)}`);
  const { risk, inventory, classification, access, exceptions, raci, responsibilities } = report;
  const { differences, categories } = report;
  const scenarios = risk.scenarios.length > MOST_SCENARIOS ? [] : risk.scenarios;
  return [
    chapterLine('summary'),
    chapterLine('method'),
    partLine('how', 'How it was done'),
    partLine('words', 'What it can and cannot say'),
    chapterLine('inventory'),
    ...(inventory.relations.length > 0 ? [partLine('relations', 'How assets depend on one another')] : []),
    chapterLine('classification'),
    ...(classification.isEmpty && access.isEmpty ? [] : [partLine('access', 'Access rights')]),
    chapterLine('responsibilities'),
    ...(responsibilities.isEmpty
      ? []
      : [
          ...responsibilities.areas.map(({ id, title }) => partLine(`area-${id}`, `Area ${id}: ${title}`)),
          partLine('frameworks', 'Coverage by framework'),
          ...(differences.length > 0 ? [partLine('differences', 'Where assessors differed')] : []),
        ]),
    chapterLine('categories'),
    ...(categories.isEmpty ? [] : [partLine('coverage', 'Coverage by controls')]),
    chapterLine('risk'),
    ...scenarios.filter(({ figures }) => figures === null).map(scenarioLine),
    ...(risk.portfolio === null ? [] : [partLine('portfolio', 'Portfolio')]),
    ...scenarios.filter(({ figures }) => figures !== null).map(scenarioLine),
    chapterLine('exceptions'),
    ...(exceptions.lines.length > 0 ? [partLine('register', 'Register')] : []),
    chapterLine('raci'),
    ...(raci.columns.length > 0 ? [partLine('load', 'What the check found, load by role')] : []),
    chapterLine('findings'),
    chapterLine('reproducibility'),
    chapterLine('register'),
    chapterLine('evidence'),
    chapterLine('glossary'),
  ];
}

/** Contents with page numbers, and who should read what. */
export function contentsPage(report: Report): Content {
  return {
    stack: [
      {
        text: 'Contents',
        style: 'chapter',
        pageBreak: 'before',
        id: 'contents',
        outline: true,
        outlineText: 'Contents',
      },
      {
        canvas: [{ type: 'line', x1: 0, y1: 0, x2: TEXT_WIDTH, y2: 0, lineWidth: 1, lineColor: COLOUR.teal }],
        margin: [0, 1, 0, 4],
      },
      {
        layout: {
          hLineWidth: () => 0,
          vLineWidth: () => 0,
          paddingLeft: () => 0,
          paddingRight: () => 0,
          paddingTop: () => 0,
          paddingBottom: () => 0,
        },
        table: { widths: [26, TEXT_WIDTH - 26 - 40, 40], body: contentsLines(report).map(row) },
      },
      {
        unbreakable: true,
        stack: [{ text: 'Who should read what', style: 'part', margin: [0, 14, 0, 2] }, readers()],
      },
    ],
  };
}

function row({ id, title, number }: ContentsLine): TableCell[] {
  const isChapter = number !== '';
  const margin: [number, number, number, number] = isChapter ? [0, 4.6, 0, 0] : [0, 1, 0, 0];
  const common = {
    linkToDestination: id,
    margin,
    bold: isChapter,
    color: isChapter ? COLOUR.ink : COLOUR.grey,
  };
  return [
    { ...common, text: number, color: COLOUR.teal },
    { ...common, text: title },
    { ...common, pageReference: id, alignment: 'right' },
  ];
}

function readers(): Content {
  const {
    summary,
    method,
    inventory,
    responsibilities,
    exceptions,
    findings,
    reproducibility,
    register,
    evidence,
  } = SECTIONS;
  const page = (name: SectionName): Content => ({
    text: ['The summary only, page ', { pageReference: chapterId(name) }],
  });
  return table({
    width: TEXT_WIDTH,
    columns: [
      { head: 'Reader', width: 118 },
      { head: 'Question', width: 'rest' },
      { head: 'Where', width: 176 },
    ],
    rows: [
      [strong('Board, audit committee'), 'Are we inside our appetite, what must we decide?', page('summary')],
      [
        strong('CISO, CTO'),
        'What costs most, what is open, who owns it?',
        `Sections ${summary.number} and ${responsibilities.number} to ${findings.number}`,
      ],
      [
        strong('System and data owners'),
        'What is recorded about my systems, what is missing?',
        `Sections ${inventory.number} and ${exceptions.number}, Annex ${register.number}`,
      ],
      [
        strong('Auditor, reviewer'),
        'Can I repeat it and trust the sources?',
        `Section ${method.number}, Annexes ${reproducibility.number} and ${evidence.number}, the workbook`,
      ],
    ],
  });
}

const strong = (text: string): Content => ({ text, bold: true });
