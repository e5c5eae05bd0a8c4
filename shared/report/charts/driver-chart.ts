import { DOCUMENT_PALETTE } from '../../charts/palette.ts';
import type { SvgNode } from '../../charts/svg.ts';
import { tornadoChart } from '../../charts/tornado.ts';
import { moneyTick } from '../../format/money.ts';
import type { DriverLine } from '../drivers.ts';

const MOST = 5;

/** The tornado of a scenario: an average year with one input held at its 10th and its 90th percentile. */
export function driverChart(
  drivers: readonly DriverLine[],
  mean: number,
  currency: string,
  width: number,
): SvgNode {
  return tornadoChart({
    width,
    base: mean,
    rows: drivers.slice(0, MOST).map(({ label, atP10, atP90 }) => ({ label, low: atP10, high: atP90 })),
    format: (value) => moneyTick(currency, value),
    axisTitle: 'average year',
    labelWidth: width * 0.48,
    palette: DOCUMENT_PALETTE,
  });
}
