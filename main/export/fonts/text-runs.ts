import type { FontCoverage } from './families.ts';

/** A stretch of text set in one font. */
export interface TextRun {
  readonly text: string;
  /** Set in the fallback family instead of the one asked for. */
  readonly fallback: boolean;
}

/** Stands for a character that no shipped font has: visible, so that nobody takes the text for complete. */
export const MISSING_GLYPH = '\u25a1';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The characters most texts consist of; they need no look-up. */
const PLAIN =
  /^[\n\x20-\x7e\u00a0-\u017f\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u202f\u20ac\u2212\u2192]*$/;

/** Splits text by the font that can draw it and replaces what none can. Counts what it replaced. */
export class RunSplitter {
  readonly #coverage: FontCoverage;
  #replaced = 0;

  constructor(coverage: FontCoverage) {
    this.#coverage = coverage;
  }

  /** Characters, as a reader counts them, that were replaced so far. */
  get replaced(): number {
    return this.#replaced;
  }

  /** One run for ordinary text. Line breaks stay; other control characters become spaces. */
  split(text: string): readonly TextRun[] {
    if (PLAIN.test(text)) return [{ text, fallback: false }];
    const runs: { text: string; fallback: boolean }[] = [];
    for (const { segment } of GRAPHEMES.segment(withoutControls(text))) {
      const drawn = this.#draw(segment);
      const last = runs[runs.length - 1];
      // A space goes with the word before it, so that a phrase stays one run.
      const goesOn = last !== undefined && (last.fallback === drawn.fallback || drawn.text === ' ');
      if (goesOn) last.text += drawn.text;
      else runs.push(drawn);
    }
    return runs.map((run) => ({ ...run, text: keptTogether(run.text) }));
  }

  #draw(grapheme: string): { text: string; fallback: boolean } {
    const visible = grapheme.replace(INVISIBLE, '');
    const codes = [...visible].map((character) => character.codePointAt(0) ?? 0);
    const has = (covered: ReadonlySet<number>) => codes.every((code) => code === 0x0a || covered.has(code));
    if (has(this.#coverage.main)) return { text: visible, fallback: false };
    if (has(this.#coverage.fallback)) return { text: visible, fallback: true };
    this.#replaced += 1;
    return { text: MISSING_GLYPH, fallback: true };
  }
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** A phrase of more characters has to be broken over lines. */
const LONGEST_PHRASE = 80;

/**
 * A phrase written from right to left, with its words bound to one another: the layout sets words from left to right and
 * leaves only what is within one to the shaping of the font, which knows the direction.
 */
function keptTogether(text: string): string {
  if (text.length > LONGEST_PHRASE || !RIGHT_TO_LEFT.test(text)) return text;
  return text.replace(/(?<=\S) (?=\S)/g, '\u00a0');
}

/** Joiners and marks of direction and variation: they draw nothing, and fonts print a box for them. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

function withoutControls(text: string): string {
  // oxlint finds control characters in patterns odd; here they are what is looked for.
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\p{Cc}/gu, (character) => (character === '\n' ? '\n' : ' '));
}
