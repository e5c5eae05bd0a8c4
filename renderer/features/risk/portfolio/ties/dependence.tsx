import { correlationText, parseCorrelation } from '../../../../../shared/rules/correlation-text.ts';
import { api, useRead } from '../../../../api/api.ts';
import { t } from '../../../../i18n/t.ts';
import { toastError } from '../../../../state/toast.ts';
import { EditableText } from '../../../../ui/editable-text.tsx';
import { PanelHead } from '../../../../ui/panel-head.tsx';
import { Segmented } from '../../../../ui/segmented.tsx';
import styles from '../parts-panel.module.css';
import { DriverList } from './driver-list.tsx';
import { TieEffect } from './tie-effect.tsx';

const CHOICES = (['off', 'on'] as const).map((value) => ({ value, label: t(`risk.dependence.${value}`) }));

/** Whether severe years of the scenarios fall together, which common drivers move them, and what that does to the sum. */
export function Dependence() {
  const settings = useRead('portfolio', 'settings', {}).data;
  const drivers = useRead('drivers', 'list', {}).data;
  if (settings === undefined || drivers === undefined) return null;
  const update = (patch: { correlated?: boolean; correlation?: number }) => api.portfolio.update(patch);
  return (
    <section aria-label={t('risk.portfolio.dependence')}>
      <PanelHead title={t('risk.portfolio.dependence')} note={t('risk.dependence.note')} />
      <div className={styles.body}>
        <div className={styles.controls}>
          <span>{t('risk.dependence.switch')}</span>
          <Segmented
            label={t('risk.dependence.switch')}
            value={settings.correlated ? 'on' : 'off'}
            onValueChange={(value) => void update({ correlated: value === 'on' }).catch(toastError)}
            options={CHOICES}
          />
          <span>{t('risk.driver.correlation')}</span>
          <div className={styles.strength}>
            <EditableText
              label={t('risk.dependence.strength')}
              numeric
              value={correlationText(settings.correlation)}
              onSave={async (text) => {
                await update({ correlation: parseCorrelation(text) });
              }}
            />
          </div>
        </div>
        <TieEffect settings={settings} drivers={drivers} />
        <DriverList drivers={drivers} />
      </div>
    </section>
  );
}
