import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assetsFolder } from '../../paths.ts';
import { readCoverage } from './cmap.ts';

/** Families of the documents, by the names under which exporters register them. */
export const FAMILY = {
  body: 'IBM Plex Sans',
  light: 'IBM Plex Sans Light',
  heading: 'IBM Plex Sans Medium',
  condensed: 'IBM Plex Sans Condensed',
  mono: 'IBM Plex Mono',
  /** For the characters the others lack. */
  fallback: 'DejaVu Sans',
} as const;

const FOLDER = join(assetsFolder, 'fonts');

/** Path of a font file that ships with the product. */
export const fontPath = (file: string): string => join(FOLDER, file);

/** Files of all families, as they are handed to the renderer of chart pictures. */
export const FONT_FILES = {
  regular: 'IBMPlexSans-Regular.ttf',
  medium: 'IBMPlexSans-Medium.ttf',
  semibold: 'IBMPlexSans-SemiBold.ttf',
  italic: 'IBMPlexSans-Italic.ttf',
  light: 'IBMPlexSans-Light.ttf',
  condensed: 'IBMPlexSansCondensed-Regular.ttf',
  condensedBold: 'IBMPlexSansCondensed-SemiBold.ttf',
  mono: 'IBMPlexMono-Regular.ttf',
  fallback: 'DejaVuSans.ttf',
} as const;

export const readFont = (file: string): Buffer => readFileSync(fontPath(file));

/** What can be drawn, and with which family. */
export interface FontCoverage {
  /** Characters that the families of running text all have. */
  readonly main: ReadonlySet<number>;
  readonly fallback: ReadonlySet<number>;
}

/** Reads what the shipped fonts cover. Mono is left out: it sets hashes only. */
export function fontCoverage(): FontCoverage {
  const sans = readCoverage(readFont(FONT_FILES.regular));
  const condensed = readCoverage(readFont(FONT_FILES.condensed));
  return {
    main: new Set([...sans].filter((code) => condensed.has(code))),
    fallback: readCoverage(readFont(FONT_FILES.fallback)),
  };
}
