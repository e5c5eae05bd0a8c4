import { niceTicks } from '../../../../shared/charts/scale.ts';
import type { FactorEstimates, ShownEstimate } from '../../../../shared/contract/risk.ts';
import { moneyTick } from '../../../../shared/format/money.ts';
import { significantText } from '../../../../shared/format/number.ts';
import type { Distribution } from '../../../../shared/model/distribution.ts';
import type { Person } from '../../../../shared/model/engagement.ts';
import { bestGuess, givenEnds } from '../../../../shared/rules/best-guess.ts';
import type { FactorQuantity } from '../../../../shared/rules/factor-nodes.ts';
import { GroupKey } from '../../../charts/group-key.tsx';
import { RangeDots } from '../../../charts/range-dots.tsx';
import { t } from '../../../i18n/t.ts';
import { useRegister } from '../register.ts';
import { factorQuantity } from '../words.ts';

export interface RangesChartProps {
  readonly quantity: FactorQuantity;
  readonly said: FactorEstimates;
  /** Of the round that is shown. */
  readonly shown: readonly (ShownEstimate & { readonly distribution: Distribution })[];
  readonly people: readonly Person[];
  /** What they come to by the method at hand. */
  readonly combined: { readonly label: string; readonly distribution: Distribution } | null;
}

/** Everybody's range side by side, client and assessors told apart by shape, with what they come to. */
export function RangesChart({ quantity, said, shown, people, combined }: RangesChartProps) {
  const { currency } = useRegister().engagement;
  const rows = shown
    .map((estimate) => ({ ...estimate, person: people.find((one) => one.id === estimate.personId) }))
    .toSorted((a, b) => order(a.person) - order(b.person));
  const all = [...rows.map(({ distribution }) => distribution), ...(combined ? [combined.distribution] : [])];
  const ends = all.map(givenEnds);
  const lowest = Math.min(...ends.map(({ low }) => low));
  const highest = Math.max(...ends.map(({ high }) => high));
  const pad = (highest - lowest || Math.abs(highest) || 1) * 0.05;
  const limit = LARGEST[quantity] ?? Number.POSITIVE_INFINITY;
  const domain = [Math.max(0, lowest - pad), Math.min(limit, highest + pad)] as const;
  const tick = (value: number) =>
    quantity === 'amount'
      ? moneyTick(currency, value)
      : significantText(quantity === 'probability' ? value * 100 : value, 2).replace(/\.0$/, '');
  const name = (person: Person | undefined) => person?.name ?? t('risk.people.gone');
  return (
    <RangeDots
      title={t('risk.people.round', { round: said.round })}
      note={
        <>
          <GroupKey group={0} label={t('risk.people.client')} />
          <GroupKey group={1} label={t('risk.people.assessor')} />
        </>
      }
      summary={t('risk.people.summary', { count: rows.length })}
      tableLabel={t('risk.people.table')}
      table={{
        columns: [
          t('risk.people.who'),
          t('risk.range.low'),
          t('risk.range.likely'),
          t('risk.range.high'),
          t('risk.text.rationale'),
        ],
        rows: rows.map(({ person, distribution, reason }) => {
          const { low, high } = givenEnds(distribution);
          const values = [low, bestGuess(distribution), high];
          return [name(person), ...values.map((value) => factorQuantity(quantity, value, currency)), reason];
        }),
      }}
      ranges={rows.map(({ person, distribution }) => {
        const { low, high } = givenEnds(distribution);
        return {
          name: name(person),
          ...(person?.title && { role: person.title }),
          low,
          likely: bestGuess(distribution),
          high,
          group: person?.party === 'assessor' ? 1 : 0,
        };
      })}
      {...(combined && {
        combined: {
          label: combined.label,
          ...givenEnds(combined.distribution),
          likely: bestGuess(combined.distribution),
        },
      })}
      domain={domain}
      ticks={niceTicks(domain[0], domain[1], 4).map((value) => ({ value, label: tick(value) }))}
      axisTitle={t(`risk.people.axis.${quantity}`)}
    />
  );
}

const LARGEST: Readonly<Partial<Record<FactorQuantity, number>>> = { probability: 1, percentile: 100 };
const order = (person: Person | undefined) => (person?.party === 'assessor' ? 1 : 0);
