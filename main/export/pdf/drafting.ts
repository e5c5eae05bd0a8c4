import type { RunSplitter } from '../fonts/text-runs.ts';

/** What the sections of a document share while it is being laid out, in reading order. */
export interface Drafting {
  readonly splitter: RunSplitter;
  /** Number of the next figure. */
  readonly nextFigure: () => number;
}

export function beginDrafting(splitter: RunSplitter): Drafting {
  let figures = 0;
  return {
    splitter,
    nextFigure() {
      figures += 1;
      return figures;
    },
  };
}
