import { expect, test } from 'vitest';
import { PICTURE_FONT } from '../../../renderer/charts/picture-font.ts';

test('the type of a picture is inside it: both halves of the alphabet, nothing to be loaded', () => {
  const faces = [
    ...PICTURE_FONT.matchAll(/@font-face\{font-family:'([^']+)'[^}]*url\((data:[^;]+;base64,)/g),
  ];
  expect(faces.map(([, family, source]) => [family, source])).toEqual([
    ['Inter Variable', 'data:font/woff2;base64,'],
    ['Inter', 'data:font/woff2;base64,'],
  ]);
});
