import type { Content } from 'pdfmake/interfaces.js';
import { COLOUR } from './style.ts';

/** Marks that go with a word, drawn because the text fonts lack them. Six points wide. */
const DRAWINGS = {
  met: `<circle cx="3" cy="3" r="2.4" fill="${COLOUR.teal}"/>`,
  narrow: `<circle cx="3" cy="3" r="2" fill="none" stroke="${COLOUR.amber}" stroke-width="0.9"/><path d="M3 1A2 2 0 0 1 3 5Z" fill="${COLOUR.amber}"/>`,
  broken: `<path d="M3 0.5L5.7 5.3H0.3Z" fill="${COLOUR.rust}"/>`,
  open: `<circle cx="3" cy="3" r="2" fill="none" stroke="${COLOUR.amber}" stroke-width="1.1"/>`,
  closed: `<path d="M0.6 3H5.4" stroke="${COLOUR.pale}" stroke-width="1.2"/>`,
} as const;

export type Mark = keyof typeof DRAWINGS;

/** A word with its mark before it; the word alone carries the meaning. */
export function marked(mark: Mark, word: string, isStrong = false): Content {
  return {
    columns: [
      {
        width: 6,
        svg: `<svg xmlns="http://www.w3.org/2000/svg" width="6" height="6" viewBox="0 0 6 6">${DRAWINGS[mark]}</svg>`,
        margin: [0, 2, 0, 0],
      },
      { width: '*', text: word, bold: isStrong, ...(isStrong ? { color: COLOUR.rust } : {}) },
    ],
    columnGap: 4,
  };
}
