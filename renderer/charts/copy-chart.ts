import type { SvgNode } from '../../shared/charts/svg.ts';
import { svgToString } from '../../shared/charts/to-string.ts';
import { copyPicture, copyTable, copyText } from '../ui/write-clipboard.ts';
import type { ChartTableData } from './chart-table.tsx';
import { tableCsv } from './table-csv.ts';
import { tableHtml } from './table-html.ts';

/** Pixels of the picture for one of the drawing, so that it is sharp in a document. */
const SCALE = 2;

/** A drawing that stands alone: the tokens of the theme are replaced by the values they have now. */
export function standaloneSvg(drawing: SvgNode, valueOf: (token: string) => string): string {
  return svgToString(drawing).replace(/var\((--[a-z0-9-]+)\)/g, (_, token: string) =>
    valueOf(token).trim().replaceAll('"', "'"),
  );
}

/** The value a token of the theme has on this page. */
export const tokenOnPage = (token: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(token);

/** Copies the figures: as comma-separated values where text is pasted, cell by cell where a table can be. */
export const copyCsv = (table: ChartTableData): Promise<void> => copyTable(tableCsv(table), tableHtml(table));

/** Copies the drawing as text that vector programs read. */
export const copySvg = (drawing: SvgNode): Promise<void> => copyText(standaloneSvg(drawing, tokenOnPage));

/** Copies the drawing as a picture, on the background of the page. */
export const copyPng = (drawing: SvgNode): Promise<void> =>
  copyPicture(picturePng(standaloneSvg(drawing, tokenOnPage), drawing));

async function picturePng(svg: string, { attrs }: SvgNode): Promise<Blob> {
  const { PICTURE_FONT } = await import('./picture-font.ts');
  const lettered = svg.replace(/^<svg[^>]*>/, (root) => `${root}<style>${PICTURE_FONT}</style>`);
  const url = URL.createObjectURL(new Blob([lettered], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = new OffscreenCanvas(Number(attrs['width']) * SCALE, Number(attrs['height']) * SCALE);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('No drawing surface');
    context.fillStyle = tokenOnPage('--surface');
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(url);
  }
}
