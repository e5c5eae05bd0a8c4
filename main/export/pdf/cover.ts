import type { Content } from 'pdfmake/interfaces.js';
import { date, dateLong } from '../../../shared/format/date.ts';
import { count } from '../../../shared/format/number.ts';
import { coverPattern } from '../../../shared/report/charts/cover-pattern.ts';
import { shortened } from '../../../shared/report/prose.ts';
import type { Report } from '../../../shared/report/report.ts';
import type { RunSplitter } from '../fonts/text-runs.ts';
import { BLANK, orBlank } from './blocks.ts';
import { chart } from './chart.ts';
import { COLOUR, TEXT_WIDTH } from './style.ts';
import { table } from './table.ts';

/** Versions that fit on the cover; page 2 has them all. */
const VERSIONS = 5;

/** Whose report this is, in which version and of which state. The pattern shows no result. */
export function cover(report: Report, splitter: RunSplitter): Content {
  const { meta, control, method, input } = report;
  const title = `How ${shortened(meta.client, 90)}\nsecures its AI`;
  const scope = `${shortened(meta.title, 110)}: inventory, quantified risk, exceptions and roles`;
  return {
    stack: [
      {
        text: 'Assay assessment report',
        color: COLOUR.teal,
        bold: true,
        fontSize: 9.4,
        margin: [0, 52, 0, 22],
      },
      {
        text: title,
        style: 'chapter',
        font: 'IBM Plex Sans Light',
        fontSize: title.length > 60 ? 26 : 36,
        lineHeight: 0.9,
      },
      {
        text: method.period === 'not stated' ? scope : `${scope},\nassessed ${periodWords(input.engagement)}`,
        fontSize: 11.6,
        color: COLOUR.grey,
        margin: [0, 14, 60, 0],
      },
      chart(coverPattern(control.patternHash, TEXT_WIDTH), splitter, [0, 46, 0, 0]),
      {
        text: 'Pattern drawn from the history head: same state, same pattern. It shows no result.',
        fontSize: 6.8,
        color: COLOUR.pale,
        margin: [0, 5, 0, 0],
      },
      {
        columns: [
          { width: 215, stack: [parties(report)] },
          { width: '*', stack: [versions(report), thisCopy(report)] },
        ],
        columnGap: 28,
        margin: [0, 46, 0, 0],
      },
      ...(meta.sampleNote === null
        ? []
        : [
            {
              text: `${meta.sampleNote}. Nothing in this document is about a real organisation.`,
              italics: true,
              color: COLOUR.grey,
              margin: [0, 26, 0, 0] as [number, number, number, number],
            },
          ]),
    ],
  };
}

function periodWords({ startsOn, endsOn }: Report['input']['engagement']): string {
  if (startsOn === null) return endsOn === null ? '' : `until ${dateLong(endsOn)}`;
  return endsOn === null ? `from ${dateLong(startsOn)}` : `from ${dateLong(startsOn)} to ${dateLong(endsOn)}`;
}

function parties({ control }: Report): Content {
  const group = (head: string, lines: readonly string[]): Content => ({
    stack: [
      { text: head, style: 'label', margin: [0, 0, 0, 1] },
      ...lines.map((line) => ({ text: shortened(line, 160) })),
    ],
    margin: [0, 0, 0, 11],
  });
  return {
    stack: [
      group('Prepared for', control.preparedFor),
      group('Prepared by', control.preparedBy),
      group('Handling', [control.handling]),
    ],
  };
}

const RIGHT = TEXT_WIDTH - 215 - 28;

function versions({ control }: Report): Content {
  const latest = control.versions.slice(-VERSIONS);
  if (latest.length === 0)
    return {
      stack: [
        { text: 'Versions', style: 'label' },
        {
          text: 'No version has been issued: this is a working draft.',
          color: COLOUR.rust,
          margin: [0, 2, 0, 10],
        },
      ],
    };
  return {
    stack: [
      { text: 'Versions', style: 'label' },
      table({
        width: RIGHT,
        columns: [
          { head: 'Version', width: 46 },
          { head: 'Date', width: 66 },
          { head: 'Change', width: 'rest' },
        ],
        rows: latest.map((line) => [
          { text: shortened(line.version, 12), bold: true },
          date(line.issuedOn),
          orBlank(shortened(line.changes.replace(/\s+/g, ' '), 70)),
        ]),
      }),
    ],
  };
}

function thisCopy({ meta, input }: Report): Content {
  return table({
    width: RIGHT,
    margin: [0, 12, 0, 0],
    columns: [
      { head: 'This copy', width: 90 },
      { head: '', width: 'rest' },
    ],
    rows: [
      ['State of', `${date(meta.asOf)}, history entry ${count(meta.history.sequence)}`],
      ['History head', { text: meta.history.hash.slice(0, 16), style: 'hash' }],
      ['Report date', input.engagement.reportOn === null ? BLANK : date(input.engagement.reportOn)],
      ['Written by', `Assay ${meta.productVersion}`],
    ],
  });
}
