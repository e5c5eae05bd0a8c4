import { t } from '../../../i18n/t.ts';
import { useRegister } from '../register.ts';
import { LossPanel } from '../result/loss-panel.tsx';
import { useStateLines } from './state-lines.ts';
import { PartsPanel } from './parts-panel.tsx';
import styles from './portfolio-view.module.css';
import { ScenarioTable, type ScenarioTableProps } from './scenario-table.tsx';

/** All scenarios together: their sum against the appetite, what each contributes, and the register. */
export function PortfolioView(props: ScenarioTableProps) {
  const { engagement, portfolio } = useRegister();
  const beside = useStateLines();
  return (
    <div className={styles.view}>
      <div className={styles.loss}>
        <LossPanel
          simulation={portfolio}
          trial={null}
          beside={beside}
          appetite={engagement.appetite}
          currency={engagement.currency}
          label={t('risk.line.portfolio')}
          staleText={t('risk.figures.outOfDatePortfolio')}
          none={{ title: t('risk.curve.noneSimulated'), text: t('risk.curve.noneSimulatedText') }}
        />
      </div>
      <div className={styles.parts}>
        <PartsPanel onSelect={props.onSelect} />
      </div>
      <div className={styles.table}>
        <ScenarioTable {...props} />
      </div>
    </div>
  );
}
