import { describe, expect, test } from 'vitest';
import { fontCoverage } from '../../../main/export/fonts/families.ts';
import { MISSING_GLYPH, RunSplitter } from '../../../main/export/fonts/text-runs.ts';

const split = (text: string) => new RunSplitter(fontCoverage()).split(text);

describe('text for the documents', () => {
  test('is one run where the text font has every letter', () => {
    expect(split('Zażółć – “€ 5 M”\u202f…')).toEqual([{ text: 'Zażółć – “€ 5 M”\u202f…', fallback: false }]);
  });

  test('changes to the other font for the letters the first one lacks, and back', () => {
    expect(split('see ▲ here')).toEqual([
      { text: 'see ', fallback: false },
      { text: '▲ ', fallback: true },
      { text: 'here', fallback: false },
    ]);
  });

  test('shows a sign for what no font has, once per character as a reader counts, and counts them', () => {
    const splitter = new RunSplitter(fontCoverage());
    expect(splitter.split('a👩‍👩‍👧b').map(({ text }) => text)).toEqual(['a', MISSING_GLYPH, 'b']);
    expect(splitter.replaced).toBe(1);
  });

  test('binds the words of a phrase from right to left, so that their order stays', () => {
    expect(split('نموذج تصنيف')).toEqual([{ text: 'نموذج\u00a0تصنيف', fallback: true }]);
  });

  test('has no control characters but the line break', () => {
    expect(
      split('a\u0007b\r\nc\u2028d')
        .map(({ text }) => text)
        .join(''),
    ).toBe('a b\nc\nd');
  });
});
