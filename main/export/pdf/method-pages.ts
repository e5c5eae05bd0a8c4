import type { Content } from 'pdfmake/interfaces.js';
import { CAN_SAY, CANNOT_SAY, PHRASES } from '../../../shared/report/likelihood.ts';
import { shortened } from '../../../shared/report/prose.ts';
import type { Report } from '../../../shared/report/report.ts';
import type { MethodSection } from '../../../shared/report/method.ts';
import { chapter, dashes, orBlank, part, sideBySide, tealLabel } from './blocks.ts';
import { COLOUR, TEXT_WIDTH } from './style.ts';
import { table } from './table.ts';

/** Characters of objectives and criteria that the report prints; the workbook has all of them. */
const PROSE = 1500;
/** Lines of them, where somebody wrote a list. */
const PROSE_LINES = 24;
const PEOPLE = 24;

/** What was looked at, how the figures were made, and what they cannot tell. */
export function methodPages({ method }: Report): Content[] {
  return [
    chapter('method', { lead: method.lead }),
    sideBySide(
      {
        stack: [
          tealLabel('Objectives', [0, 0, 0, 3]),
          prose(method.objectives),
          tealLabel('In scope'),
          dashes(method.inScope),
        ],
      },
      {
        stack: [
          tealLabel('Criteria', [0, 0, 0, 3]),
          prose(method.criteria),
          tealLabel('Period'),
          { text: method.period, ...(method.period === 'not stated' ? { color: COLOUR.rust } : {}) },
        ],
      },
      TEXT_WIDTH / 2 - 11,
    ),
    ...people(method),
    {
      unbreakable: true,
      stack: [
        part('How it was done', 'method', 'how'),
        table({
          width: TEXT_WIDTH,
          columns: [
            { head: 'Step', width: 66 },
            { head: 'What was done', width: 'rest' },
            { head: 'Rule that was kept', width: 200 },
          ],
          rows: method.steps.map(({ step, done, rule }) => [{ text: step, bold: true }, done, rule]),
        }),
      ],
    },
    {
      pageBreak: 'before',
      stack: [
        part('What it can and cannot say', 'method', 'words', [0, 0, 0, 6]),
        sideBySide(
          { stack: [{ text: 'It can say', style: 'tealLabel' }, dashes(CAN_SAY)] },
          { stack: [{ text: 'It cannot say', style: 'tealLabel', color: COLOUR.rust }, dashes(CANNOT_SAY)] },
          TEXT_WIDTH / 2 - 11,
        ),
        part('Words for likelihood', 'method', 'likelihood'),
        table({
          width: TEXT_WIDTH,
          columns: [
            { head: 'We write', width: 160 },
            { head: 'We mean', width: 'rest' },
            { head: 'We never write', width: 118 },
          ],
          rows: PHRASES.map(({ write, mean, never }) => [{ text: write, bold: true }, mean, never]),
        }),
        part('Limits of this assessment', 'method', 'limits'),
        dashes(method.limits),
      ],
    },
  ];
}

function prose(text: string): Content {
  if (text === '') return { text: 'Not stated.', color: COLOUR.rust };
  const lines = text.replace(/\s*\n\s*/g, '\n').split('\n');
  const kept = lines.slice(0, PROSE_LINES).join('\n');
  return { text: shortened(lines.length > PROSE_LINES ? `${kept} …` : kept, PROSE) };
}

function people({ people: all }: MethodSection): Content[] {
  if (all.length === 0)
    return [
      {
        stack: [
          part('Who took part', 'method', 'people'),
          { text: 'Nobody has been named.', color: COLOUR.rust },
        ],
      },
    ];
  const shown = all.slice(0, PEOPLE);
  return [
    {
      unbreakable: true,
      stack: [
        part('Who took part', 'method', 'people'),
        table({
          width: TEXT_WIDTH,
          columns: [
            { head: 'Name', width: 170 },
            { head: 'Role', width: 'rest' },
            { head: 'For', width: 118 },
          ],
          rows: shown.map(({ name, title, party }) => [
            { text: shortened(name, 80), bold: true },
            orBlank(shortened(title, 100)),
            party === 'assessor' ? 'the assessors' : 'the client',
          ]),
        }),
        ...(all.length > shown.length
          ? [
              {
                text: `${all.length - shown.length} more people are in the workbook, sheet Scope.`,
                style: 'note',
                margin: [0, 4, 0, 0] as [number, number, number, number],
              },
            ]
          : []),
      ],
    },
  ];
}
