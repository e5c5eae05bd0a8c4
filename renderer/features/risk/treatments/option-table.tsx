import { useRef } from 'react';
import { currencyMark, money, moneyTick } from '../../../../shared/format/money.ts';
import { decimal, significant } from '../../../../shared/format/number.ts';
import { percent } from '../../../../shared/format/probability.ts';
import { NO_FIGURE } from '../../../../shared/format/spaces.ts';
import { RangeLine } from '../../../charts/range-line.tsx';
import { useWidth } from '../../../charts/use-width.ts';
import { t } from '../../../i18n/t.ts';
import { classNames } from '../../../ui/class-names.ts';
import { useRegister } from '../register.ts';
import { optionName } from './option-words.ts';
import styles from './option-table.module.css';
import { type OptionRow, tellingLimit } from './option-rows.ts';

export interface OptionTableProps {
  readonly rows: readonly OptionRow[];
  readonly shown: string;
  /** Option that was decided. */
  readonly decided: string | null;
  readonly onShow: (id: string) => void;
  /** All limits and every figure, where there is room. */
  readonly full?: boolean;
}

/** Width from which on there is room for ROSI and for the ends of the scale. */
const ROOMY = 640;
/** From which on columns stand apart and ranges are drawn long. */
const WIDE = 1500;

/** Every option in the same random years: cost, mean to P90 against the limit, net benefit, chance of breaking the limit. */
export function OptionTable({ rows, shown, decided, onShow, full = false }: OptionTableProps) {
  const { currency } = useRegister().engagement;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const roomy = width >= ROOMY || full;
  const wide = width >= WIDE;
  const telling = tellingLimit(rows);
  const limits = (rows[0]?.breaches ?? []).map((limit, index) => ({ ...limit, index }));
  const told = full ? limits : limits.filter(({ index }) => index === telling);
  const most = Math.max(1, ...rows.map(({ result }) => result.percentiles.p90));
  const domain = [0, significant(most * 1.1, 2)] as const;
  const limit = telling === null ? undefined : limits[telling]?.loss;
  const amount = (value: number | null) => (value === null ? NO_FIGURE : money(currency, value));
  return (
    <div ref={box} className={styles.scroll}>
      <table className={classNames(styles.table, wide && styles.wide)} aria-label={t('risk.treatments')}>
        <thead>
          <tr>
            <th scope="col">{t('risk.option')}</th>
            <th scope="col">{t('risk.option.cost')}</th>
            <th scope="col" className={styles.bar}>
              {roomy
                ? t('risk.option.range', {
                    from: moneyTick(currency, 0),
                    to: moneyTick(currency, domain[1]).replace(currencyMark(currency), ''),
                  })
                : t('risk.option.rangeShort')}
            </th>
            {full && (
              <>
                <th scope="col">{t('risk.figures.mean')}</th>
                <th scope="col">{t('risk.table.p90')}</th>
                <th scope="col">{t('risk.option.reduction')}</th>
              </>
            )}
            <th scope="col">{t('risk.option.benefit')}</th>
            {roomy && <th scope="col">{t('risk.option.rosi')}</th>}
            {told.map(({ loss }) => (
              <th key={loss} scope="col">
                {t('risk.option.more', { loss: moneyTick(currency, loss) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ option, result, reduction, netBenefit, rosi, breaches }) => {
            const name = optionName(option);
            return (
              <tr key={option.id} className={option.id === shown ? styles.shown : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className={styles.name}
                    aria-pressed={option.id === shown}
                    onClick={() => onShow(option.id)}
                  >
                    {option.refs !== '' && <span className={styles.refs}>{option.refs}</span>}{' '}
                    <span className={styles.title}>{option.title || name}</span>{' '}
                    {option.id === decided && (
                      <span className={styles.chosen}>{t('risk.option.chosen')}</span>
                    )}
                  </button>
                </th>
                <td>{option.treatmentIds.length === 0 ? NO_FIGURE : amount(option.cost)}</td>
                <td className={styles.bar}>
                  <RangeLine
                    from={result.mean}
                    to={result.percentiles.p90}
                    domain={domain}
                    chosen={option.id === shown}
                    width={wide ? 240 : roomy ? 126 : 84}
                    summary={t('risk.option.rangeOf', {
                      mean: money(currency, result.mean),
                      p90: money(currency, result.percentiles.p90),
                    })}
                    {...(limit !== undefined && { limit })}
                  />
                </td>
                {full && (
                  <>
                    <td>{amount(result.mean)}</td>
                    <td>{amount(result.percentiles.p90)}</td>
                    <td>{option.treatmentIds.length === 0 ? NO_FIGURE : amount(reduction)}</td>
                  </>
                )}
                <td>{amount(netBenefit)}</td>
                {roomy && <td>{rosi === null ? NO_FIGURE : decimal(rosi, 1)}</td>}
                {told.map(({ index, loss, allowed }) => {
                  const probability = breaches[index]?.probability ?? 0;
                  return (
                    <td key={loss} className={classNames(probability > allowed && styles.over)}>
                      {percent(probability, 1)}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
