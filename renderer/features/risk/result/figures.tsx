import { IconRefreshAlert } from '@tabler/icons-react';
import type { CurrentSimulation } from '../../../../shared/contract/risk.ts';
import { money } from '../../../../shared/format/money.ts';
import { decimal } from '../../../../shared/format/number.ts';
import { percent } from '../../../../shared/format/probability.ts';
import { duration } from '../../../../shared/format/time.ts';
import { isOldEngine } from '../../../../shared/rules/old-engine.ts';
import { CopyFigures } from '../../../charts/copy-figures.tsx';
import { LineKey } from '../../../charts/line-key.tsx';
import { t } from '../../../i18n/t.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useRegister } from '../register.ts';
import type { TrialAnswer } from '../what-if/answer.ts';
import { errorWords, oldEngineWords, shortHash, yearsWords } from '../words.ts';
import styles from './figures.module.css';
import { ALL_FIGURES, figuresTable } from './figures-table.ts';
import type { ShownLine } from './shown.ts';

const LOOKS = { now: 'now', plan: 'plan', other: 'old' } as const;

export interface FiguresProps {
  readonly lines: readonly ShownLine[];
  readonly simulation: CurrentSimulation | undefined;
  readonly trial: TrialAnswer | null;
  readonly currency: string;
  readonly staleText: string;
}

/** Mean, percentiles and tail of the annual loss, and what is needed to get the same figures again. */
export function Figures({ lines, simulation, trial, currency, staleText }: FiguresProps) {
  return (
    <div className={styles.figures}>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={t('risk.figures')}>
          <thead>
            <tr>
              <td>
                <CopyFigures
                  of={t('risk.figures')}
                  table={() =>
                    figuresTable(
                      t('risk.figures.line'),
                      ALL_FIGURES,
                      lines.map((line) => ({ ...line, name: line.label })),
                      currency,
                    )
                  }
                />
              </td>
              {ALL_FIGURES.map(({ head }) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ label, role, figures }) => (
              <tr key={label} className={role === 'other' ? styles.old : undefined}>
                <th scope="row">
                  <LineKey look={LOOKS[role]} label={label} />
                </th>
                {ALL_FIGURES.map(({ head, of }) => (
                  <td key={head}>{money(currency, of(figures))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {trial !== null && (
        <p className={styles.trial}>
          {t('risk.figures.trial', {
            years: decimal(trial.result.iterations, 0),
            time: duration(trial.milliseconds),
            error: errorWords(trial.result.meanError, currency),
          })}
        </p>
      )}
      {simulation?.outOfDate && (
        <p className={styles.stale}>
          <Icon of={IconRefreshAlert} size={14} />
          {isOldEngine(simulation) ? oldEngineWords(simulation) : staleText}
        </p>
      )}
      {simulation && trial === null && <Origin simulation={simulation} currency={currency} />}
    </div>
  );
}

/** Sampling error, years without loss, and the identity of the run. */
function Origin({
  simulation,
  currency,
}: Pick<FiguresProps, 'currency'> & { simulation: CurrentSimulation }) {
  const { result, iterations, seed, engineVersion, inputsHash } = simulation;
  const excepted = useExcepted(simulation.scenarioId);
  return (
    <p className={styles.facts}>
      {excepted !== '' && <span>{t('risk.figures.excepted', { refs: excepted })}</span>}
      <span>{t('risk.figures.error', { error: errorWords(result.meanError, currency) })}</span>
      <span>{zeroWords(result.zeroProbability)}</span>
      <span>{yearsWords(iterations)}</span>
      <span>{t('risk.figures.seed', { seed: decimal(seed, 0) })}</span>
      <span>{t('risk.figures.engine', { version: engineVersion })}</span>
      <span className={styles.hash} title={inputsHash}>
        {t('risk.figures.inputs', { hash: shortHash(inputsHash) })}
      </span>
    </p>
  );
}

/** References of the exceptions whose changes are part of a scenario's figures and not of its tree. */
function useExcepted(scenarioId: string | null): string {
  const entry = useRegister().entries.find(({ scenario }) => scenario.id === scenarioId);
  const acting = new Set(entry?.excepted.map(({ exceptionId }) => exceptionId));
  return (entry?.exceptions ?? []).flatMap(({ id, ref }) => (acting.has(id) ? [ref] : [])).join(', ');
}

/** `no loss in 22 % of years` */
export const zeroWords = (zeroProbability: number): string =>
  zeroProbability === 0
    ? t('risk.figures.alwaysLoss')
    : t('risk.figures.zero', { share: percent(zeroProbability) });
