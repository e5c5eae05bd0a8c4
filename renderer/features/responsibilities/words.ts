import type { AnswerValue } from '../../../shared/model/instrument.ts';
import { decimal } from '../../../shared/format/number.ts';
import { NO_FIGURE } from '../../../shared/format/spaces.ts';
import type { Dimension } from '../../../shared/rules/instrument.ts';
import { t } from '../../i18n/t.ts';

export const dimensionName = (dimension: Dimension) => t(`responsibilities.dimension.${dimension}`);
export const dimensionShort = (dimension: Dimension) => t(`responsibilities.short.${dimension}`);
/** The key of each answer. */
export const ANSWER_KEYS = { yes: 'Y', partly: 'P', no: 'N', na: 'X' } as const satisfies Record<
  AnswerValue,
  string
>;
export const answerName = (value: AnswerValue) => t(`responsibilities.answer.${value}`);

/** A mean maturity, `1.5`; the dash where nothing is rated. */
export const maturityText = (mean: number | null): string => (mean === null ? NO_FIGURE : decimal(mean, 1));

/** A figure of a measure with its unit: `64 %`, `5 tests per period`. */
export const measureText = (value: number, unit: string): string =>
  `${Number.isInteger(value) ? decimal(value, 0) : String(value)}${unit === '' ? '' : ` ${unit}`}`;
