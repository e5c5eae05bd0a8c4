import type { AssessedUnit } from '../../../../shared/rules/assessment.ts';
import { dimensionFigures } from '../../../../shared/rules/dimension-means.ts';
import { plain } from '../../../charts/quantity.ts';
import { Radar } from '../../../charts/radar.tsx';
import { t } from '../../../i18n/t.ts';
import { dimensionName, dimensionShort, maturityText } from '../words.ts';

/** Highest level: the outer ring. */
const TOP = 5;

/** The six dimensions of an area: the line is what is rated, the shade what holds if every blank were absent. */
export function AreaRadar({ title, units }: { title: string; units: readonly AssessedUnit[] }) {
  const figures = dimensionFigures(units);
  return (
    <Radar
      title={title}
      top={TOP}
      axes={figures.map(({ dimension, figure }) => ({
        label: `${dimensionShort(dimension)} ${maturityText(figure.mean)}`,
        value: figure.mean,
        low: figure.low,
      }))}
      summary={t('responsibilities.radar.summary', { area: title })}
      tableLabel={t('responsibilities.radar.table')}
      table={{
        columns: [
          t('responsibilities.dimensionColumn'),
          t('responsibilities.maturity'),
          t('responsibilities.figure.rated'),
          t('responsibilities.figure.low'),
        ],
        rows: figures.map(({ dimension, figure }) => [
          dimensionName(dimension),
          plain(figure.mean, 1),
          t('responsibilities.figure.of', { rated: figure.rated, count: figure.applicable }),
          plain(figure.low, 1),
        ]),
      }}
    />
  );
}
