import { useState } from 'react';
import { decimal } from '../../../shared/format/number.ts';
import { t } from '../../i18n/t.ts';
import { useStore } from '../../state/store.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './run-dialog.module.css';
import { useRegister } from './register.ts';
import { runDialog } from './requests.ts';
import { ITERATIONS, parseSeed, runSettings, simulateAll, simulationRun } from './simulation-run.ts';

const close = () => runDialog.set(false);
const YEARS = ITERATIONS.map((years) => ({ value: String(years), label: decimal(years, 0) }));

/** Years and seed of the next simulation; they stay for the ones after. */
export function RunDialog() {
  const { entries } = useRegister();
  const settings = useStore(runSettings);
  const running = useStore(simulationRun) !== null;
  const [wrong, setWrong] = useState<string | null>(null);
  const count = entries.filter((entry) => entry.state !== 'not estimated').length;
  const start = () => {
    if (running || count === 0) return;
    try {
      parseSeed(settings.seed);
    } catch (error) {
      setWrong(error instanceof Error ? error.message : String(error));
      return;
    }
    close();
    void simulateAll();
  };
  const hindrance = running ? t('risk.run.busy') : count === 0 ? t('risk.run.none') : null;
  return (
    <Dialog
      open
      onClose={close}
      onSubmit={start}
      closeLabel={t('app.close')}
      title={t('risk.run.title')}
      description={count === 0 ? t('risk.run.none') : t('risk.run.text', { count })}
      actions={
        <>
          <Button onClick={close}>{t('app.cancel')}</Button>
          <Button type="submit" variant="primary" disabledReason={hindrance}>
            {t('risk.run.start')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <div className={styles.choice}>
          <span>{t('risk.run.years')}</span>
          <Segmented
            label={t('risk.run.years')}
            value={String(settings.iterations)}
            onValueChange={(years) => runSettings.set({ ...settings, iterations: Number(years) })}
            options={YEARS}
          />
          <small>{t('risk.run.yearsHint')}</small>
        </div>
        <Field label={t('risk.run.seed')} hint={t('risk.run.seedHint')} error={wrong}>
          {(control) => (
            <TextInput
              {...control}
              numeric
              value={settings.seed}
              onValueChange={(seed) => {
                setWrong(null);
                runSettings.set({ ...settings, seed });
              }}
            />
          )}
        </Field>
      </div>
    </Dialog>
  );
}
