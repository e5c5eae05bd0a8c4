import { expect, test } from 'vitest';
import { imageType, previewKind } from '../../../shared/rules/preview-kind.ts';

test.each([
  ['review.PDF', 'pdf'],
  ['screen.png', 'image'],
  ['export.csv', 'text'],
  // Both could run something if they were shown as what they are.
  ['drawing.svg', 'text'],
  ['page.html', 'text'],
  ['model.bin', 'none'],
  ['Makefile', 'none'],
  ['x.constructor', 'none'],
])('%s is previewed as %s', (name, kind) => {
  expect(previewKind(name)).toBe(kind);
});

test('only pictures without script in them have a media type', () => {
  expect(['a.JPEG', 'a.svg', 'a.constructor'].map(imageType)).toEqual(['image/jpeg', null, null]);
});
