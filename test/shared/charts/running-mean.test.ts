import { expect, test } from 'vitest';
import { DOCUMENT_PALETTE } from '../../../shared/charts/palette.ts';
import { runningMeanChart } from '../../../shared/charts/running-mean.ts';
import { svgToString } from '../../../shared/charts/to-string.ts';

const options = (points: Parameters<typeof runningMeanChart>[0]['points']) => ({
  width: 300,
  height: 200,
  points,
  format: String,
  axisTitles: { mean: 'Mean', years: 'Years' },
  palette: DOCUMENT_PALETTE,
});

test('the mean runs within its band from the first years to the last', () => {
  const drawing = svgToString(
    runningMeanChart(
      options([
        { years: 100, mean: 10, low: 5, high: 15 },
        { years: 10_000, mean: 11, low: 10, high: 12 },
      ]),
    ),
  );
  expect(drawing).toContain('data-mark="band"');
  expect(drawing).toContain('data-mark="mean"');
  expect(drawing).toContain('>Years</text>');
});

test('one point, or losses that never vary, still draw', () => {
  expect(() => runningMeanChart(options([{ years: 100, mean: 0, low: 0, high: 0 }]))).not.toThrow();
});
