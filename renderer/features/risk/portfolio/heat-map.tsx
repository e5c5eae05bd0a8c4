import { useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { PanelHead } from '../../../ui/panel-head.tsx';
import type { Place } from '../place.ts';
import { useRegister } from '../register.ts';
import styles from './parts-panel.module.css';

/** Where each scenario stands by chance and by size of a year with a loss: derived from its distribution, never the other way round. */
export function HeatMap({ onSelect }: { readonly onSelect: Place['select'] }) {
  const { entries } = useRegister();
  const settings = useRead('portfolio', 'settings', {}).data;
  const placed = useRead('portfolio', 'heatMap', {}).data ?? [];
  if (settings === undefined) return null;
  const { likelihoodBands, effectiveLossBands } = settings;
  const refOf = (id: string) => entries.find(({ scenario }) => scenario.id === id)?.scenario.ref ?? '';
  const rows = likelihoodBands.map((band, index) => ({ ...band, index })).toReversed();
  return (
    <section aria-label={t('risk.portfolio.heatMap')}>
      <PanelHead title={t('risk.portfolio.heatMap')} note={t('risk.heatMap.note')} />
      <div className={styles.body}>
        <table className={styles.map} aria-label={t('risk.portfolio.heatMap')}>
          <thead>
            <tr>
              <th scope="col">{t('risk.heatMap.corner')}</th>
              {effectiveLossBands.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, index }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {effectiveLossBands.map((band, lossBand) => (
                  <td key={band.label}>
                    <span className={styles.refs}>
                      {placed
                        .filter((one) => one.likelihoodBand === index && one.lossBand === lossBand)
                        .map(({ scenarioId }) => (
                          <LinkButton key={scenarioId} onClick={() => onSelect(scenarioId)}>
                            {refOf(scenarioId)}
                          </LinkButton>
                        ))}
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p className={styles.text}>{t('risk.heatMap.text')}</p>
      </div>
    </section>
  );
}
