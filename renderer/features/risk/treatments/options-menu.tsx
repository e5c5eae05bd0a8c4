import { barsChart } from '../../../../shared/charts/bars.ts';
import { SCREEN_PALETTE } from '../../../../shared/charts/palette.ts';
import { money } from '../../../../shared/format/money.ts';
import { ChartMenu } from '../../../charts/chart-menu.tsx';
import { t } from '../../../i18n/t.ts';
import { useRegister } from '../register.ts';
import type { OptionRow } from './option-rows.ts';
import { optionName } from './option-words.ts';
import { optionsTable } from './treatment-tables.ts';

/** Size of a copy: as wide as a page of a document. */
const COPY = { width: 760, labelWidth: 280 };

/** Copies of the comparison: a picture of mean and P90 by option, all its figures. */
export function OptionsMenu({ rows }: { readonly rows: readonly OptionRow[] }) {
  const { currency } = useRegister().engagement;
  return <ChartMenu table={optionsTable(rows, currency)} draw={() => drawingOf(rows, currency)} />;
}

const drawingOf = (rows: readonly OptionRow[], currency: string) =>
  barsChart({
    ...COPY,
    palette: SCREEN_PALETTE,
    rows: rows.map(({ option, result: { mean, percentiles } }) => ({
      label:
        option.title === ''
          ? optionName(option)
          : t('risk.option.named', { ref: option.refs, title: option.title }),
      bars: [
        { value: mean, text: t('risk.option.meanText', { amount: money(currency, mean) }) },
        {
          value: percentiles.p90,
          text: t('risk.option.p90Text', { amount: money(currency, percentiles.p90) }),
        },
      ],
    })),
  });
