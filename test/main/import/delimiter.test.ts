import { expect, test } from 'vitest';
import { guessDelimiter } from '../../../main/import/delimiter.ts';

test.each([
  ['a,b,c\n1,2,3\n', ','],
  ['a;b\n1,5;2,5\n3,5;4,5\n', ';'],
  ['a\tb\n"x,y,z"\t1\n', '\t'],
  ['a|b|c\n1|2|3\n', '|'],
  // Commas inside quotes and in prose do not decide.
  ['name;note\n"x, y, z";"one, two"\nb;"three, four, five"\n', ';'],
  ['name\tnote\nx\tHello, world, again\ny\tNo comma\n', '\t'],
  // A quote inside a cell is no quotation: 19" screens.
  ['name,size\nscreen 19",1\nscreen 24",2\n', ','],
  // A line break inside quotes is no new row.
  ['name;note\n"a";"line one\nline two, with, commas"\n"b";"x"\n', ';'],
  ['name\nx\ny\n', ','],
  ['', ','],
])('%j is divided by %j', (text, delimiter) => {
  expect(guessDelimiter(text)).toBe(delimiter);
});
