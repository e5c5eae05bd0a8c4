import { portfolioCurve } from '../../../shared/report/charts/risk-charts.ts';
import type { Book } from './book.ts';
import { fontCoverage } from '../fonts/families.ts';
import { RunSplitter } from '../fonts/text-runs.ts';
import { pictureOf } from '../picture.ts';

/** A picture that sheets can show; sizes in the units of its drawing. */
export interface Picture {
  readonly id: number;
  readonly width: number;
  readonly height: number;
}

export interface Pictures {
  /** The loss exceedance curve against the appetite; null until there is one. */
  readonly curve: Picture | null;
}

const CURVE = { width: 320, height: 220 } as const;

/** Draws what the sheets show as pictures and stores each once. */
export async function addPictures({ workbook, report }: Book): Promise<Pictures> {
  const { portfolio } = report.risk;
  if (portfolio === null) return { curve: null };
  const drawing = portfolioCurve(portfolio, report.meta.currency, CURVE.width, CURVE.height);
  const bytes = await pictureOf(drawing, new RunSplitter(fontCoverage()));
  // exceljs wants the class that its own types name.
  const id = workbook.addImage({ buffer: Buffer.from(bytes) as never, extension: 'png' });
  return { curve: { id, ...CURVE } };
}
