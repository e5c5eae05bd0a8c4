import type { COMPARED, Comparison } from '../../../../shared/contract/comparison.ts';
import { date } from '../../../../shared/format/date.ts';
import { money } from '../../../../shared/format/money.ts';
import { count, decimal } from '../../../../shared/format/number.ts';
import { percent } from '../../../../shared/format/probability.ts';
import { NO_FIGURE } from '../../../../shared/format/spaces.ts';
import { t } from '../../../i18n/t.ts';
import { signed } from './signed.ts';
import { ChangeCell, ThenNowTable } from './then-now-table.tsx';

type FigureName = (typeof COMPARED)[number];

const ROUTES: Readonly<Record<FigureName, string>> = {
  posture: '/responsibilities?view=overview',
  loss: '/risk?view=portfolio',
  above: '/risk?view=portfolio',
  compliance: '/classification',
  exceptions: '/exceptions',
  stale: '/exceptions',
  findings: '/evidence?view=findings',
  overdue: '/reports',
  evidence: '/evidence',
};

/** The value of a figure in its unit. */
function text(figure: FigureName, value: number | null, currency: string): string {
  if (value === null) return NO_FIGURE;
  if (figure === 'posture') return decimal(value, 1);
  if (figure === 'loss') return money(currency, value);
  return figure === 'compliance' ? percent(value) : count(value);
}

function changeText(figure: FigureName, change: number | null, currency: string): string {
  if (change === null) return NO_FIGURE;
  if (figure === 'posture') return signed(change, (size) => decimal(size, 2));
  if (figure === 'loss') return signed(change, (size) => money(currency, size));
  if (figure === 'compliance')
    return signed(change * 100, (size) => t('compare.points', { points: decimal(size, 0) }));
  return signed(change, count);
}

/** The figures of the first glance, in both states. */
export function ComparedFigures({ of }: { readonly of: Comparison }) {
  const { earlier, now, figures } = of;
  return (
    <ThenNowTable title={t('compare.figures')} of={t('compare.figure')} day={earlier.day}>
      {figures.map(({ figure, earlier: was, now: is, change, turn }) => {
        const label = t(`compare.figure.${figure}`);
        const values = [text(figure, was, earlier.currency), text(figure, is, now.currency)] as const;
        return (
          <tr key={figure}>
            <th scope="row">{label}</th>
            <td>{values[0]}</td>
            <td>{values[1]}</td>
            <ChangeCell
              label={label}
              value={changeText(figure, change, now.currency)}
              turn={turn}
              unclear={figure === 'loss' || figure === 'above' ? 'scenarios' : 'blanks'}
              formula={t(`compare.formula.${figure}`)}
              span={{ from: earlier.day, to: now.day }}
              spanTerm={t('compare.judged')}
              facts={[
                { term: date(earlier.day), value: values[0] },
                { term: t('compare.now'), value: values[1] },
                ...(figure === 'posture' ? boundFacts(of) : []),
              ]}
              route={ROUTES[figure]}
            />
          </tr>
        );
      })}
    </ThenNowTable>
  );
}

/** How much of the posture is known on both sides: without it a change of a mean says little. */
const boundFacts = ({ earlier, now }: Comparison) =>
  [
    [t('compare.rated', { date: date(earlier.day) }), earlier.whole] as const,
    [t('compare.rated', { date: t('compare.today') }), now.whole] as const,
  ].flatMap(([term, { rated, applicable, low, high }]) => [
    { term, value: t('dashboard.of', { part: rated, count: applicable }) },
    { term: t('dashboard.posture.bounds'), value: `${decimal(2 * low, 1)}–${decimal(2 * high, 1)}` },
  ]);
