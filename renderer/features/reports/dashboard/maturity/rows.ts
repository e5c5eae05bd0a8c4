import type { MaturityMark } from '../../../../../shared/charts/maturity-map.ts';
import type { Figure } from '../../../../../shared/contract/figure.ts';
import type { Dashboard } from '../../../../../shared/contract/posture.ts';
import type { DimensionScore } from '../../../../../shared/contract/responsibilities.ts';
import { decimal } from '../../../../../shared/format/number.ts';
import { NO_FIGURE } from '../../../../../shared/format/spaces.ts';
import { MATURITY_LEVELS } from '../../../../../shared/rules/maturity.ts';
import { t } from '../../../../i18n/t.ts';
import type { Explanation } from '../explained.tsx';

/** One figure of the maturity panel: how it looks and how it comes about. */
export interface MaturityCell extends Pick<Explanation, 'label' | 'value' | 'formula' | 'facts' | 'route'> {
  readonly id: string;
  readonly mark: MaturityMark;
}

export interface MaturityRow {
  readonly id: string;
  readonly title: string;
  /** The first of its group. */
  readonly apart: boolean;
  /** One per dimension. */
  readonly cells: readonly MaturityCell[];
  readonly mean: MaturityCell;
  readonly figure: Figure;
}

const OVERVIEW = '/responsibilities?view=overview';
const dimensionOf = (name: string, dimension: DimensionScore['dimension']) =>
  `${name}, ${t(`dashboard.dimension.${dimension}`)}`;

/** The means of each group, or of each area. */
export const groupRows = (groups: Dashboard['groups']): MaturityRow[] =>
  groups.map(({ id, title, figure, cells }) => {
    const name = `${id} ${title}`;
    return {
      id,
      title,
      apart: false,
      figure,
      mean: meanCell(id, name, figure, OVERVIEW),
      cells: cells.map((cell) =>
        meanCell(`${id}/${cell.dimension}`, dimensionOf(name, cell.dimension), cell.figure, OVERVIEW),
      ),
    };
  });

/** The levels of each of the 35. */
export const responsibilityRows = (responsibilities: Dashboard['responsibilities']): MaturityRow[] =>
  responsibilities.map(({ id, title, groupId, figure, dimensions }, index) => {
    const name = `${id} ${title}`;
    return {
      id,
      title,
      apart: index > 0 && groupId !== responsibilities[index - 1]?.groupId,
      figure,
      mean: meanCell(id, name, figure, `/responsibilities?id=${id}`),
      cells: dimensions.map((score) => levelCell(dimensionOf(name, score.dimension), score)),
    };
  });

function meanCell(id: string, label: string, figure: Figure, route: string): MaturityCell {
  const { mean, rated, applicable, low, high } = figure;
  const text = mean === null ? NO_FIGURE : decimal(mean, 1);
  return {
    id,
    label,
    value: text,
    mark: { text, level: mean ?? (applicable === 0 ? 'none' : 'blank') },
    formula: t('dashboard.mean.formula'),
    facts: [
      { term: t('dashboard.rated'), value: t('dashboard.of', { part: rated, count: applicable }) },
      { term: t('dashboard.posture.bounds'), value: `${decimal(low, 1)}–${decimal(high, 1)}` },
    ],
    route,
  };
}

function levelCell(label: string, score: DimensionScore): MaturityCell {
  const { id, state, maturity, claimed, range, remark } = score;
  const mark = levelMark(score);
  const named = maturity === null ? null : MATURITY_LEVELS[maturity];
  return {
    id,
    label,
    value: mark.text === '' ? t('dashboard.level.not asked') : mark.text,
    mark,
    formula: t('dashboard.level.formula'),
    facts: [
      { term: t('dashboard.level.state'), value: t(`dashboard.level.${state}`) },
      ...(named ? [{ term: t('dashboard.level.counts'), value: `${named.level} ${named.name}` }] : []),
      ...(claimed !== null && claimed !== maturity
        ? [{ term: t('dashboard.level.claimed'), value: String(claimed) }]
        : []),
      ...(range ? [{ term: t('dashboard.level.range'), value: `${range.low}–${range.high}` }] : []),
      ...(remark ? [{ term: t('dashboard.level.remark'), value: remark }] : []),
    ],
    route: `/responsibilities?id=${id}`,
  };
}

function levelMark({ state, maturity, range }: DimensionScore): MaturityMark {
  if (maturity !== null) return { text: String(maturity), level: maturity };
  if (range) return { text: `${range.low}–${range.high}`, level: 'open' };
  if (state === 'not applicable') return { text: t('dashboard.level.na'), level: 'none' };
  return state === 'not asked' ? { text: '', level: 'none' } : { text: NO_FIGURE, level: 'blank' };
}
