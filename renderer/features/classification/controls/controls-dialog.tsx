import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { useSubmit } from '../../../state/use-submit.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Message } from '../../../ui/message.tsx';
import styles from '../inspector/inspector.module.css';
import { closeDialog } from '../requests.ts';
import type { AssetRow, Classifications } from '../use-classifications.ts';
import { type ControlOver, controlsOf } from './controls-of.ts';

/** Says of several assets at once which required controls are in place; each tick is stored as it is made. */
export function ControlsDialog({
  rows,
  all,
}: {
  readonly rows: readonly AssetRow[];
  readonly all: Classifications;
}) {
  const over = controlsOf(rows, all.settings.controls);
  const [under, setUnder] = useState<string | null>(null);
  const { busy, failure, submit } = useSubmit();
  const set = ({ control, needed }: ControlOver, present: boolean) => {
    setUnder(control.id);
    submit(async () => {
      await api.classification.setControl({ assetIds: [...needed], controlId: control.id, present });
    });
  };
  return (
    <Dialog
      open
      onClose={closeDialog}
      onSubmit={closeDialog}
      closeLabel={t('app.close')}
      title={t('classification.controlsTitle', { count: rows.length })}
      description={t('classification.controlsText')}
      actions={
        <Button type="submit" variant="primary">
          {t('classification.controlsDone')}
        </Button>
      }
    >
      {over.length === 0 ? (
        <p>{t('classification.controlsNone')}</p>
      ) : (
        <ul className={styles.controls}>
          {over.map((line) => {
            const { control, needed, lacking } = line;
            const inPlace = needed.length - lacking;
            return (
              <li key={control.id} className={styles.control}>
                <Checkbox
                  checked={lacking === 0 ? true : inPlace === 0 ? false : 'mixed'}
                  disabled={busy && under === control.id}
                  onCheckedChange={(present) => set(line, present)}
                  label={control.title}
                />
                <span className={lacking > 0 ? styles.missing : styles.inPlace}>
                  {t('classification.controls.of', { done: inPlace, count: needed.length })}
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {failure !== null && (
        <Message tone="danger" live>
          {failure}
        </Message>
      )}
    </Dialog>
  );
}
