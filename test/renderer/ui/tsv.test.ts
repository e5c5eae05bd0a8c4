import { describe, expect, it } from 'vitest';
import { parseTsv, toTsv } from '../../../renderer/ui/data-grid/tsv.ts';

describe('the clipboard format of spreadsheets', () => {
  it.each([
    ['one cell', 'A', [['A']]],
    [
      'a trailing line end is no row',
      'A\tB\r\nC\tD\r\n',
      [
        ['A', 'B'],
        ['C', 'D'],
      ],
    ],
    ['line ends of every system', 'A\nB\rC', [['A'], ['B'], ['C']]],
    ['empty cells', '\tB\t', [['', 'B', '']]],
    ['empty rows in the middle', 'A\n\nB', [['A'], [''], ['B']]],
    ['quoted cells', '"two\nlines"\t"say ""yes"""', [['two\nlines', 'say "yes"']]],
    ['a quote that is none', '5" pipe\t"open', [['5" pipe', '"open']]],
    ['nothing', '', []],
  ])('reads %s', (_name, text, cells) => {
    expect(parseTsv(text)).toEqual(cells);
  });

  it('writes what it reads', () => {
    const cells = [
      ['plain', 'with\ttab', 'with "quotes"'],
      ['', 'two\nlines', 'end'],
    ];
    expect(parseTsv(toTsv(cells))).toEqual(cells);
  });
});
