import { useState } from 'react';
import type { TreatmentView } from '../../../../shared/contract/treatments.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { errorText } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Message } from '../../../ui/message.tsx';
import styles from './treatment-panel.module.css';

export interface BundleDialogProps {
  readonly treatments: readonly TreatmentView[];
  readonly onClose: () => void;
  /** Id of the option that the bundle makes. */
  readonly onMade: (optionId: string) => void;
}

/** Several treatments that are judged together. */
export function BundleDialog({ treatments, onClose, onMade }: BundleDialogProps) {
  const [chosen, setChosen] = useState<readonly string[]>(treatments.map(({ id }) => id));
  const [failure, setFailure] = useState<string | null>(null);
  const own = treatments.filter(({ id }) => chosen.includes(id));
  const make = async () => {
    if (own.length < 2) return setFailure(t('risk.bundle.tooFew'));
    try {
      const title = own
        .map((treatment) => treatment.title)
        .join(' + ')
        .slice(0, LONGEST_TITLE);
      await api.bundles.create({ title, treatmentIds: own.map(({ id }) => id) });
      onMade(
        own
          .map(({ id }) => id)
          .toSorted()
          .join(' '),
      );
      onClose();
    } catch (error) {
      setFailure(errorText(error));
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      onSubmit={() => void make()}
      closeLabel={t('app.close')}
      title={t('risk.treatments.bundle')}
      description={t('risk.bundle.text')}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="primary">
            {t('risk.bundle.make')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        {treatments.map(({ id, ref, title }) => (
          <Checkbox
            key={id}
            label={t('risk.option.named', { ref, title })}
            checked={chosen.includes(id)}
            onCheckedChange={(checked) => {
              setChosen(checked ? [...chosen, id] : chosen.filter((other) => other !== id));
              setFailure(null);
            }}
          />
        ))}
        {failure !== null && (
          <Message tone="warn" live>
            {failure}
          </Message>
        )}
      </div>
    </Dialog>
  );
}

const LONGEST_TITLE = 300;
