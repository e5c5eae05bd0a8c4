import { decades, betweenDecades } from '../../../../shared/charts/scale.ts';
import { lossDomain } from '../../../../shared/charts/loss-domain.ts';
import { probabilityAt } from '../../../../shared/charts/limits.ts';
import { exceedanceOnCurve } from '../../../../shared/engine/curve.ts';
import { moneyTick } from '../../../../shared/format/money.ts';
import type { AppetitePoint } from '../../../../shared/model/engagement.ts';
import type { ChartTableData } from '../../../charts/chart-table.tsx';
import { amount, share } from '../../../charts/quantity.ts';
import { t } from '../../../i18n/t.ts';
import type { ShownLine } from './shown.ts';

/** The curves at round losses and at the limits, as text. */
export function curveTable(
  lines: readonly ShownLine[],
  appetite: readonly AppetitePoint[],
  currency: string,
): ChartTableData {
  const curves = lines.map(({ label, role, figures }) => ({ label, role, points: figures.curve }));
  const domain = lossDomain(curves, appetite);
  const halves = betweenDecades(...domain).filter((loss) => /^[25]0*$/.test(loss.toFixed(0)));
  const losses = new Set([...decades(...domain), ...halves, ...appetite.map(({ loss }) => loss)]);
  const limits = appetite.toSorted((a, b) => a.loss - b.loss);
  return {
    columns: [
      t('risk.curve.column.loss'),
      ...lines.map(({ label }) => label),
      ...(limits.length > 0 ? [t('risk.curve.appetite')] : []),
    ],
    rows: [...losses]
      .toSorted((a, b) => a - b)
      .map((loss) => [
        { ...amount(currency, loss), words: moneyTick(currency, loss) },
        ...lines.map(({ figures }) => share(exceedanceOnCurve(figures.curve, figures.zeroProbability, loss))),
        ...(limits.length > 0 ? [share(limitAt(limits, loss))] : []),
      ]),
  };
}

/** The appetite at a loss, as the chart draws it; nothing is stated outside its points. */
function limitAt(limits: readonly AppetitePoint[], loss: number): number | null {
  const [first, last] = [limits[0], limits.at(-1)];
  if (first === undefined || last === undefined || loss < first.loss) return null;
  if (limits.length === 1) return first.probability;
  return loss > last.loss ? null : probabilityAt(limits, loss);
}
