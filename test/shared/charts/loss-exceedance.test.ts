import { describe, expect, it } from 'vitest';
import { lossExceedanceChart } from '../../../shared/charts/loss-exceedance.ts';
import { lossExceedanceReportChart } from '../../../shared/charts/loss-exceedance-report.ts';
import { lossDomain } from '../../../shared/charts/loss-domain.ts';
import { DOCUMENT_PALETTE, SCREEN_PALETTE } from '../../../shared/charts/palette.ts';
import { svgToString } from '../../../shared/charts/to-string.ts';
import type { LossCurve } from '../../../shared/charts/types.ts';
import { elements, marks, words } from './marks.ts';

/** A curve that falls from a share of years with loss to nothing, around a typical loss. */
function curve(role: LossCurve['role'], label: string, share: number, typical: number): LossCurve {
  const points = Array.from({ length: 120 }, (_, index) => {
    const loss = 1_000 * 10 ** ((index * 5) / 119);
    return { loss, probability: share / (1 + (loss / typical) ** 2) };
  });
  return { role, label, points };
}

const now = curve('now', 'As is', 0.8, 400_000);
const plan = curve('plan', 'After the plan', 0.5, 90_000);
const titles = { probability: 'Chance of losing more', loss: 'Loss in a year' };
const screen = { width: 560, height: 284, currency: 'EUR', axisTitles: titles, palette: SCREEN_PALETTE };
const tight = [
  { loss: 100_000, probability: 0.5 },
  { loss: 1_000_000, probability: 0.05 },
  { loss: 10_000_000, probability: 0.01 },
];
const wide = tight.map((limit) => ({ ...limit, probability: 0.95 }));

describe('the loss curve on screen', () => {
  it('shades the breach only where the first curve is above the appetite', () => {
    const broken = lossExceedanceChart({ ...screen, curves: [now, plan], limits: tight });
    expect(marks(broken, 'breach').length).toBeGreaterThan(0);
    expect(marks(broken, 'limit-exceeded')).toHaveLength(2);
    expect(marks(broken, 'limit-met')).toHaveLength(1);
    const kept = lossExceedanceChart({ ...screen, curves: [now, plan], limits: wide });
    expect(marks(kept, 'breach')).toHaveLength(0);
    expect(marks(kept, 'limit-met')).toHaveLength(3);
  });

  it('holds the first curve against the appetite, not the others', () => {
    const drawing = lossExceedanceChart({
      ...screen,
      curves: [plan, now],
      limits: [{ loss: 100_000, probability: 0.5 }],
    });
    expect(marks(drawing, 'breach')).toHaveLength(0);
  });

  it('draws without appetite, and without any data at all', () => {
    expect(marks(lossExceedanceChart({ ...screen, curves: [now] }), 'appetite')).toHaveLength(0);
    expect(() => lossExceedanceChart({ ...screen, curves: [] })).not.toThrow();
    const zero: LossCurve = { label: 'None', role: 'now', points: [{ loss: 0, probability: 0 }] };
    expect(() => lossExceedanceChart({ ...screen, curves: [zero], limits: tight })).not.toThrow();
  });

  it('marks the called loss on the curve with its words', () => {
    const callout = {
      loss: 1_000_000,
      chance: '11 % chance of more than €1 M',
      allowed: 'appetite allows 5 %',
    };
    const drawing = lossExceedanceChart({ ...screen, curves: [now], limits: tight, callout });
    expect(words(drawing)).toEqual(expect.arrayContaining([callout.chance, callout.allowed]));
    const outside = lossExceedanceChart({ ...screen, curves: [now], callout: { ...callout, loss: 1 } });
    expect(marks(outside, 'callout')).toHaveLength(0);
  });

  it('sets the words below the curve where it runs along the top', () => {
    const sure = {
      ...now,
      points: [
        { loss: 10_000, probability: 0.99 },
        { loss: 1_000_000, probability: 0.95 },
        { loss: 10_000_000, probability: 0.01 },
      ],
    };
    const callout = { loss: 1_000_000, chance: '95 % chance', allowed: 'appetite allows 5 %' };
    const drawing = lossExceedanceChart({ ...screen, curves: [sure], limits: tight, callout });
    const [called] = marks(drawing, 'callout');
    const dot = called && elements(called).find((node) => node.tag === 'circle');
    const text = elements(drawing).find((node) => node.children[0] === callout.chance);
    expect(Number(text?.attrs.y)).toBeGreaterThan(Number(dot?.attrs.cy));
    expect(Number(text?.attrs.x)).toBeLessThan(Number(dot?.attrs.cx));
  });

  it('sets the words along the top where the appetite runs through the place below the curve', () => {
    const high = {
      ...now,
      points: [
        { loss: 100_000, probability: 0.99 },
        { loss: 1_000_000, probability: 0.77 },
        { loss: 4_000_000, probability: 0.1 },
        { loss: 20_000_000, probability: 0.001 },
      ],
    };
    const falling = [
      { loss: 250_000, probability: 0.6 },
      { loss: 1_000_000, probability: 0.25 },
      { loss: 10_000_000, probability: 0.01 },
    ];
    const callout = {
      loss: 1_000_000,
      chance: '77 % chance of more than €1 M',
      allowed: 'appetite allows 25 %',
    };
    const drawing = lossExceedanceChart({ ...screen, height: 170, curves: [high], limits: falling, callout });
    const [called] = marks(drawing, 'callout');
    const dot = called && elements(called).find((node) => node.tag === 'circle');
    const text = elements(drawing).find((node) => node.children[0] === callout.chance);
    expect(text?.attrs['text-anchor']).toBeUndefined();
    expect(Number(text?.attrs.x)).toBeGreaterThan(Number(dot?.attrs.cx));
    expect(Number(text?.attrs.y)).toBeLessThan(Number(dot?.attrs.cy));
  });

  it('sets the words at the right edge where another curve runs through the place below', () => {
    const curve = (...probabilities: readonly number[]) =>
      [10_000, 50_000, 100_000, 300_000, 1_000_000, 3_000_000, 6_000_000].map((loss, index) => ({
        loss,
        probability: probabilities[index] ?? 0,
      }));
    const tried = { ...now, points: curve(0.94, 0.94, 0.9, 0.6, 0.435, 0.1, 0.001) };
    const before = { ...plan, points: curve(0.64, 0.6, 0.55, 0.3, 0.15, 0.01, 0.001) };
    const limits = [
      { loss: 250_000, probability: 0.6 },
      { loss: 1_000_000, probability: 0.25 },
      { loss: 10_000_000, probability: 0.01 },
    ];
    const callout = {
      loss: 1_000_000,
      chance: '43.5 % chance of more than €1 M',
      allowed: 'appetite allows 25.0 %',
    };
    const size = { width: 475, height: 135 };
    const drawing = lossExceedanceChart({ ...screen, ...size, curves: [tried, before], limits, callout });
    const [called] = marks(drawing, 'callout');
    const dot = called && elements(called).find((node) => node.tag === 'circle');
    const text = elements(drawing).find((node) => node.children[0] === callout.chance);
    expect(text?.attrs['text-anchor']).toBe('end');
    expect(Number(text?.attrs.x)).toBeGreaterThan(Number(dot?.attrs.cx));
    expect(Number(text?.attrs.y)).toBeLessThan(Number(dot?.attrs.cy));
  });

  it('keeps the labels of the curves apart and inside', () => {
    const close = { ...plan, points: now.points.map((p) => ({ ...p, probability: p.probability * 0.97 })) };
    const drawing = lossExceedanceChart({ ...screen, curves: [now, close], limits: tight });
    const tops = elements(drawing)
      .filter((node) => node.children[0] === now.label || node.children[0] === close.label)
      .map((node) => Number(node.attrs.y));
    expect(tops).toHaveLength(2);
    expect(Math.abs((tops[0] ?? 0) - (tops[1] ?? 0))).toBeGreaterThanOrEqual(11);
  });
});

describe('the loss curve of the report', () => {
  const report = {
    width: 278,
    height: 250,
    currency: 'EUR',
    axisTitles: { probability: 'a year at least this bad', loss: 'loss in one year' },
    frequencyWords: { everyYear: 'every year', oneIn: (years: number) => `1 in ${years}` },
    limitLabel: 'appetite',
    palette: DOCUMENT_PALETTE,
  };

  it('tells frequencies in words', () => {
    const drawing = lossExceedanceReportChart({ ...report, curves: [now, plan], limits: tight });
    expect(words(drawing)).toEqual(
      expect.arrayContaining(['every year', '1 in 10', '1 in 100', '1 in 1000', 'appetite']),
    );
  });

  it('shades exactly the broken limits', () => {
    const drawing = lossExceedanceReportChart({ ...report, curves: [now], limits: tight });
    expect(marks(drawing, 'limit-exceeded')).toHaveLength(marks(drawing, 'breach').length);
    expect(
      marks(lossExceedanceReportChart({ ...report, curves: [now], limits: wide }), 'breach'),
    ).toHaveLength(0);
  });

  it('dashes the plan, so that it differs without colour', () => {
    const drawing = lossExceedanceReportChart({ ...report, curves: [now, plan] });
    expect(marks(drawing, 'plan')[0]?.attrs['stroke-dasharray']).toBeDefined();
    expect(marks(drawing, 'now')[0]?.attrs['stroke-dasharray']).toBeUndefined();
  });

  it('ends every curve inside the drawing', () => {
    const drawing = lossExceedanceReportChart({ ...report, curves: [now, plan], limits: tight });
    for (const path of [...marks(drawing, 'now'), ...marks(drawing, 'plan')]) {
      const ys = [...(path.attrs.d ?? '').matchAll(/[ML][\d.]+ ([\d.]+)/g)].map((match) => Number(match[1]));
      expect(Math.max(...ys)).toBeLessThanOrEqual(250);
    }
  });

  it('is a standalone document with literal colours and the same text for the same data', () => {
    const text = svgToString(lossExceedanceReportChart({ ...report, curves: [now], limits: tight }));
    expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(text).not.toMatch(/var\(|NaN|undefined|Infinity|style=/);
    expect(svgToString(lossExceedanceReportChart({ ...report, curves: [now], limits: tight }))).toBe(text);
  });
});

describe('lossDomain', () => {
  it('spans the losses that matter and every limit', () => {
    const [from, to] = lossDomain([now], tight);
    expect(from).toBeLessThanOrEqual(100_000);
    expect(to).toBeGreaterThanOrEqual(10_000_000);
    expect(to / from).toBeLessThanOrEqual(1e5);
  });
});
