import type { AskedQuestion, PersonCalibration } from '../../../../shared/contract/calibration.ts';
import { measuredText } from '../../../../shared/rules/measured.ts';
import type { ChartTableData } from '../../../charts/chart-table.tsx';
import { plain, type Quantity, share } from '../../../charts/quantity.ts';
import { t } from '../../../i18n/t.ts';

/** How everybody did in all rounds together. */
export const scoresTable = (
  scores: readonly PersonCalibration[],
  nameOf: (personId: string) => string,
): ChartTableData => ({
  columns: [
    t('risk.people.who'),
    t('risk.trainer.hits'),
    t('risk.trainer.answered'),
    t('risk.trainer.rate'),
    t('risk.trainer.verdict'),
    t('risk.trainer.weight'),
  ],
  rows: scores.map(({ personId, score }) => [
    nameOf(personId),
    plain(score.hits, 0),
    plain(score.answered, 0),
    share(score.hitRate, 0),
    t(`risk.trainer.verdict.${score.verdict}`),
    plain(score.weight, 2),
  ]),
});

/** The answers of a round beside the truth. */
export const answersTable = (questions: readonly AskedQuestion[]): ChartTableData => ({
  columns: [
    t('risk.trainer.question'),
    t('risk.trainer.low'),
    t('risk.trainer.high'),
    t('risk.trainer.truthHead'),
    t('risk.trainer.unit'),
    t('risk.trainer.verdict'),
    t('risk.trainer.source'),
  ],
  rows: questions.map(({ text, unit, answer, truth }) => [
    text,
    measured(answer?.low, unit),
    measured(answer?.high, unit),
    measured(truth?.value, unit),
    unit,
    truth ? t(truth.hit ? 'risk.trainer.hit' : 'risk.trainer.miss') : '',
    truth?.source ?? '',
  ]),
});

/** The unit stands in a column of its own: every question has another. */
const measured = (value: number | undefined, unit: string): Quantity =>
  value === undefined ? plain(null, 0) : { words: measuredText(value, unit), value, unit: '' };
