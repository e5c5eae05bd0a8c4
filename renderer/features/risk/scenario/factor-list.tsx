import { type TreeFactor, treeFactors } from '../../../../shared/rules/scenario-factors.ts';
import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import { t } from '../../../i18n/t.ts';
import { Definition, DefinitionList } from '../../../ui/definition-list.tsx';
import { PanelHead } from '../../../ui/panel-head.tsx';
import { factorName, factorRange } from './factor-words.ts';
import styles from './factor-list.module.css';

/** The factors of a scenario whose loss is taken apart, each with its range and why it is believed. */
export function FactorList({
  scenario,
  currency,
}: {
  readonly scenario: LinkedScenario;
  readonly currency: string;
}) {
  return (
    <section className={styles.panel} aria-label={t('risk.factors')}>
      <PanelHead title={t('risk.factors')} note={t('risk.factors.note')} />
      {/* It scrolls and holds nothing to press, so it takes the focus itself for the arrow keys. */}
      <div className={styles.list} role="group" aria-label={t('risk.factors')} tabIndex={0}>
        <DefinitionList>
          {treeFactors(scenario).map((place) => (
            <Definition key={place.node} term={factorName(scenario, place)} hint={hintOf(place)}>
              {factorRange(place, currency)}
            </Definition>
          ))}
        </DefinitionList>
      </div>
    </section>
  );
}

const hintOf = ({ factor }: TreeFactor): string | undefined =>
  factor?.example ? t('risk.factors.example') : factor?.rationale || undefined;
