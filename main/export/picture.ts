import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { SvgNode } from '../../shared/charts/svg.ts';
import { svgToString } from '../../shared/charts/to-string.ts';
import { resvgWasm } from '../paths.ts';
import { FAMILY, FONT_FILES, readFont } from './fonts/families.ts';
import type { RunSplitter } from './fonts/text-runs.ts';
import { withFontRuns } from './pdf/chart.ts';

/** Sharp on a screen of high resolution and in print. */
const SCALE = 3;

let ready: Promise<void> | undefined;

/** A drawing as a PNG, with the fonts of the documents and nothing of this computer: the same bytes everywhere. */
export async function pictureOf(drawing: SvgNode, splitter: RunSplitter): Promise<Uint8Array> {
  ready ??= initWasm(readFileSync(resvgWasm()));
  await ready;
  const resvg = new Resvg(svgToString(withFontRuns(drawing, splitter)), {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: SCALE },
    font: {
      loadSystemFonts: false,
      fontBuffers: [FONT_FILES.regular, FONT_FILES.medium, FONT_FILES.semibold, FONT_FILES.fallback].map(
        readFont,
      ),
      defaultFontFamily: FAMILY.body,
      sansSerifFamily: FAMILY.body,
    },
  });
  try {
    const image = resvg.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    resvg.free();
  }
}
