import { describe, expect, it } from 'vitest';
import { ageingChart, ageingHeight } from '../../../shared/charts/ageing.ts';
import { barsChart } from '../../../shared/charts/bars.ts';
import { densitySparkline } from '../../../shared/charts/density-sparkline.ts';
import { histogramChart } from '../../../shared/charts/histogram.ts';
import { DOCUMENT_PALETTE, SCREEN_PALETTE } from '../../../shared/charts/palette.ts';
import { rangeDotsChart } from '../../../shared/charts/range-dots.ts';
import { rangeLine } from '../../../shared/charts/range-line.ts';
import { svg } from '../../../shared/charts/svg.ts';
import { evenLines, fitText, textWidth } from '../../../shared/charts/text.ts';
import { svgToString } from '../../../shared/charts/to-string.ts';
import { tornadoChart } from '../../../shared/charts/tornado.ts';
import { elements, marks, words } from './marks.ts';

describe('svg', () => {
  it('refuses a coordinate that is not finite', () => {
    expect(() => svg('circle', { cx: Number.NaN })).toThrow(/finite/);
  });

  it('leaves out what is absent and escapes what is not markup', () => {
    const node = svg('text', { x: 1.005, fill: null }, 'R&D <b>', false, [null, svg('tspan', {}, '"x"')]);
    expect(svgToString(node)).toBe(
      '<text xmlns="http://www.w3.org/2000/svg" x="1">R&amp;D &lt;b&gt;<tspan>&quot;x&quot;</tspan></text>',
    );
  });
});

describe('histogram', () => {
  const options = {
    width: 420,
    height: 220,
    currency: 'EUR',
    axisTitles: { share: 'Share of years', loss: 'Loss in a year' },
    palette: SCREEN_PALETTE,
  };
  const bins = [
    { from: 0, to: 1_000, share: 0.2 },
    { from: 1_000, to: 10_000, share: 0.5 },
    { from: 10_000, to: 100_000, share: 0.3 },
  ];

  it('draws one bar for each bin its axis can show', () => {
    expect(marks(histogramChart({ ...options, bins, scale: 'linear' }), 'bin')).toHaveLength(3);
    expect(marks(histogramChart({ ...options, bins, scale: 'log' }), 'bin')).toHaveLength(2);
    expect(marks(histogramChart({ ...options, bins: [], scale: 'log' }), 'bin')).toHaveLength(0);
  });

  it('puts the words of close markers on different lines', () => {
    const markers = [
      { value: 20_000, label: 'mean €20 k' },
      { value: 21_000, label: 'P75 €21 k' },
    ];
    const drawing = histogramChart({ ...options, bins, scale: 'log', markers });
    const lines = elements(drawing)
      .filter((node) => markers.some((marker) => marker.label === node.children[0]))
      .map((node) => node.attrs.y);
    expect(new Set(lines).size).toBe(2);
  });

  it('near the end of the axis no line crosses the words of another marker', () => {
    const markers = [
      { value: 60_000, label: 'mean €60 k' },
      { value: 80_000, label: 'P90 €80 k' },
    ];
    const drawing = histogramChart({ ...options, bins, scale: 'log', markers });
    const [mean, p90] = markers.map(({ label }) =>
      elements(drawing).find((node) => node.children[0] === label),
    );
    expect([mean?.attrs['text-anchor'], p90?.attrs['text-anchor']]).toEqual(['end', 'end']);
    // The line of the mean begins at its own words, below those of P90.
    expect(Number(mean?.attrs.y)).toBeGreaterThan(Number(p90?.attrs.y));
  });
});

describe('bars', () => {
  it('are as long as their values', () => {
    const rows = [
      { label: 'S-01', bars: [{ value: 4, text: '4' }] },
      { label: 'S-02', bars: [{ value: 2, text: '2' }] },
      { label: 'S-03', bars: [{ value: 0, text: '0' }] },
    ];
    const lengths = marks(
      barsChart({ width: 400, labelWidth: 80, rows, palette: SCREEN_PALETTE }),
      'bar',
    ).map((bar) => Number(bar.attrs.width));
    expect(lengths[0]).toBeCloseTo((lengths[1] ?? 0) * 2, 1);
    expect(lengths[2]).toBe(0);
  });

  it('are stacked where each begins at the end of the one above', () => {
    const rows = [
      { label: 'S-01', bars: [{ value: 60, text: '60' }] },
      { label: 'S-02', bars: [{ value: 30, from: 60, text: '30' }] },
    ];
    const [first, second] = marks(
      barsChart({ width: 400, labelWidth: 80, rows, palette: SCREEN_PALETTE }),
      'bar',
    ).map(({ attrs }) => ({ start: Number(attrs.x), end: Number(attrs.x) + Number(attrs.width) }));
    expect(second?.start).toBeCloseTo(first?.end ?? 0, 1);
    expect((second?.end ?? 0) - (second?.start ?? 0)).toBeCloseTo(
      ((first?.end ?? 0) - (first?.start ?? 0)) / 2,
      1,
    );
  });

  it('give a name that is too long for one line two, and shorten it only when they are too short as well', () => {
    const drawn = (labelWidth: number) =>
      words(
        barsChart({
          width: 600,
          labelWidth,
          rows: [{ label: 'S-09 Money laundering alerts are suppressed', bars: [{ value: 1, text: '1' }] }],
          palette: SCREEN_PALETTE,
        }),
      ).slice(0, -1);
    expect(drawn(300)).toEqual(['S-09 Money laundering alerts are suppressed']);
    expect(drawn(150)).toEqual(['S-09 Money laundering', 'alerts are suppressed']);
    expect(drawn(80)).toEqual([expect.stringMatching(/^S-09.*…$/), expect.stringMatching(/^alerts.*…$/)]);
  });

  it('are grey where nobody chose anything, and in the colour of the limit where they break it', () => {
    const rows = [
      { label: 'S-01', bars: [{ value: 2, text: '2' }], breach: true },
      { label: 'S-02', bars: [{ value: 1, text: '1' }] },
    ];
    const fills = marks(
      barsChart({ width: 400, labelWidth: 80, rows, quiet: true, palette: SCREEN_PALETTE }),
      'bar',
    ).map(({ attrs }) => attrs.fill);
    expect(fills).toEqual([SCREEN_PALETTE.limit, SCREEN_PALETTE.rest]);
  });

  it('draw when every value is zero, and when there is nothing', () => {
    const rows = [{ label: 'S-01', bars: [{ value: 0, text: '0' }] }];
    expect(() => barsChart({ width: 400, labelWidth: 80, rows, palette: DOCUMENT_PALETTE })).not.toThrow();
    expect(() =>
      barsChart({ width: 400, labelWidth: 80, rows: [], palette: DOCUMENT_PALETTE }),
    ).not.toThrow();
  });
});

describe('tornado', () => {
  it('swings from the base to both results, whichever is larger', () => {
    const rows = [
      { label: 'Capability', low: 0, high: 200 },
      { label: 'Strength', low: 150, high: 50 },
    ];
    const drawing = tornadoChart({
      width: 376,
      base: 100,
      rows,
      format: String,
      axisTitle: 'mean',
      labelWidth: 116,
      palette: SCREEN_PALETTE,
    });
    const swings = marks(drawing, 'swing').map((bar) => ({
      x: Number(bar.attrs.x),
      width: Number(bar.attrs.width),
    }));
    expect(swings).toHaveLength(4);
    // Low of the second input lies right of the base, where its bar begins.
    expect(swings[2]?.x).toBeCloseTo((swings[0]?.x ?? 0) + (swings[0]?.width ?? 0), 1);
    for (const swing of swings) expect(swing.width).toBeGreaterThan(0);
  });

  it('stands closer together where there is less height, and no closer than can be read', () => {
    const rows = Array.from({ length: 9 }, (_, index) => ({ label: `Input ${index}`, low: 50, high: 150 }));
    const heightIn = (height?: number) =>
      Number(
        tornadoChart({
          width: 376,
          base: 100,
          rows,
          format: String,
          axisTitle: 'mean',
          labelWidth: 116,
          palette: SCREEN_PALETTE,
          ...(height !== undefined && { height }),
        }).attrs['height'],
      );
    const usual = heightIn();
    expect(heightIn(usual + 200)).toBe(usual);
    expect(heightIn(usual - 40)).toBeLessThanOrEqual(usual - 40);
    expect(heightIn(10)).toBe(heightIn(60));
    expect(heightIn(10)).toBeGreaterThan(9 * 16);
  });
});

describe('ranges', () => {
  const people = [
    { name: 'Priya Anand', role: 'CISO', low: 60, likely: 82, high: 95, group: 0 as const },
    { name: 'Ines Calder', low: 42, likely: 66, high: 86, group: 1 as const },
  ];

  it('tell client and assessors apart by shape', () => {
    const drawing = rangeDotsChart({
      width: 428,
      ranges: people,
      combined: { label: 'Combined', low: 51, likely: 74, high: 90 },
      domain: [20, 100],
      ticks: [{ value: 20, label: '20' }],
      axisTitle: 'percentile',
      palette: SCREEN_PALETTE,
    });
    const shapes = marks(drawing, 'range').map((row) => row.children[row.children.length - 1]);
    expect(shapes.map((shape) => (typeof shape === 'string' ? '' : shape?.tag))).toEqual(['circle', 'path']);
    expect(words(drawing)).toEqual(expect.arrayContaining(['Priya Anand', 'CISO', 'Combined', 'percentile']));
  });

  it('give a long role two lines and its row the room for them', () => {
    const drawn = (role: string) =>
      rangeDotsChart({
        width: 350,
        ranges: [{ ...people[0]!, role }, people[1]!],
        domain: [20, 100],
        ticks: [],
        axisTitle: 'percentile',
        palette: SCREEN_PALETTE,
      });
    const long = drawn('Chief Information Security Officer');
    expect(words(long)).toEqual(expect.arrayContaining(['Chief Information', 'Security Officer']));
    expect(Number(long.attrs['height'])).toBeGreaterThan(Number(drawn('CISO').attrs['height']));
  });

  it('stop at the edge of a table cell', () => {
    const drawing = rangeLine({
      width: 126,
      height: 16,
      from: -5,
      to: 999,
      domain: [0, 10],
      palette: SCREEN_PALETTE,
    });
    expect(elements(drawing)[1]?.attrs.d).toBe('M4.00 8H122.00');
  });

  it('bear the colour of the limit where they break it, whether chosen or not', () => {
    const [, line, dot] = elements(
      rangeLine({
        width: 126,
        height: 16,
        from: 2,
        to: 8,
        domain: [0, 10],
        chosen: true,
        breach: true,
        palette: SCREEN_PALETTE,
      }),
    );
    expect([line?.attrs.stroke, dot?.attrs.fill]).toEqual([SCREEN_PALETTE.limit, SCREEN_PALETTE.limit]);
  });
});

describe('sparkline', () => {
  it('draws a density of any scale and nothing from nothing', () => {
    const path = (density: readonly number[]) =>
      elements(densitySparkline({ width: 38, height: 13, density, palette: SCREEN_PALETTE }))[1]?.attrs.d;
    expect(path([0, 1, 0])).toBe(path([0, 1e-9, 0]));
    expect(path([])).toBeUndefined();
    expect(path([0, Number.NaN, 0])).toMatch(/^M0 13/);
  });
});

describe('ageing', () => {
  const base = { from: '2026-01-01', verdict: '', tone: 'calm' as const };
  const rows = [
    { ...base, label: 'late', due: '2026-06-01', tone: 'late' as const },
    { ...base, label: 'running', due: '2026-12-31' },
    { ...base, label: 'closed', due: '2026-03-01', closed: '2026-02-15' },
    { ...base, label: 'open end', due: null },
    { ...base, label: 'broken date', from: 'soon', due: null },
  ];
  const drawing = ageingChart({
    width: 499,
    today: '2026-11-18',
    rows,
    labelWidth: 150,
    palette: DOCUMENT_PALETTE,
  });

  it('shows time past the date only for what is late and still open', () => {
    expect(marks(drawing, 'late')).toHaveLength(1);
    expect(marks(drawing, 'left')).toHaveLength(1);
    expect(marks(drawing, 'closed')).toHaveLength(1);
    expect(marks(drawing, 'run')).toHaveLength(3);
  });

  it('is as high as its rows need', () => {
    expect(Number(drawing.attrs.height)).toBe(ageingHeight(5, DOCUMENT_PALETTE));
    expect(words(drawing)).toContain('18\u00a0Nov\u00a02026');
  });
});

describe('labels', () => {
  it('are shortened to their room and only then', () => {
    expect(fitText('Short', 100, 11)).toBe('Short');
    const cut = fitText('A label that is much too long', 60, 11);
    expect(cut.endsWith('…')).toBe(true);
    expect(textWidth(cut, 11)).toBeLessThanOrEqual(60);
  });

  it('are broken into as few lines as they need, two of them alike, and never into more than allowed', () => {
    const count = (words: string) => words.length;
    const name = 'Customers who leave after an incident';
    expect(evenLines(name, 40, count, 3)).toEqual([name]);
    expect(evenLines(name, 20, count, 3)).toEqual(['Customers who leave', 'after an incident']);
    expect(evenLines(name, 14, count, 3)).toEqual(['Customers who', 'leave after', 'an incident']);
    expect(evenLines(name, 14, count, 2)).toHaveLength(2);
    expect(evenLines('Incident', 4, count, 3)).toEqual(['Incident']);
  });
});
