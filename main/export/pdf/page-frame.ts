import type { Content, ContextPageSize } from 'pdfmake/interfaces.js';
import { dateLong } from '../../../shared/format/date.ts';
import { count } from '../../../shared/format/number.ts';
import type { ReportMeta } from '../../../shared/report/meta.ts';
import { shortened } from '../../../shared/report/prose.ts';
import { COLOUR, PAGE } from './style.ts';

const { side } = PAGE.margins;
/** Characters of the running title that fit beside the marking. */
const RUNNING = 46;
const VERSION = 28;

/** Engagement, marking and version over a hairline. The cover carries the marking alone. */
export function pageHeader(meta: ReportMeta, page: number, size: ContextPageSize): Content {
  const isCover = page === 1;
  return {
    margin: [side, 26, side, 0],
    stack: [
      threeParts(
        isCover ? '' : shortened(meta.running, RUNNING),
        meta.marking,
        isCover ? '' : shortened(meta.version, VERSION),
      ),
      ...(isCover ? [] : [hairline(size.width - 2 * side)]),
      ...(meta.sampleNote === null
        ? []
        : [
            {
              text: meta.sampleNote,
              fontSize: 6.6,
              bold: true,
              color: COLOUR.rust,
              alignment: 'center' as const,
              margin: [0, 3, 0, 0] as [number, number, number, number],
            },
          ]),
    ],
  };
}

/** Date and state, marking, and the page of how many. */
export function pageFooter(meta: ReportMeta, page: number, pages: number): Content {
  return {
    margin: [side, 18, side, 0],
    stack: [
      threeParts(
        `${dateLong(meta.asOf)}, history entry ${count(meta.history.sequence)}`,
        meta.marking,
        `Page ${page} of ${pages}`,
      ),
    ],
  };
}

function threeParts(left: string, middle: string, right: string): Content {
  return {
    columns: [
      { width: '*', text: left, color: COLOUR.grey, fontSize: 6.8 },
      { width: 190, text: middle, color: COLOUR.rust, bold: true, fontSize: 6.8, alignment: 'center' },
      { width: '*', text: right, color: COLOUR.grey, fontSize: 6.8, alignment: 'right' },
    ],
    columnGap: 8,
  };
}

const hairline = (width: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.5, lineColor: COLOUR.hairline }],
  margin: [0, 5, 0, 0],
});
