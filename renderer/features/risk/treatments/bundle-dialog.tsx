import { useState } from 'react';
import type { TreatmentView } from '../../../../shared/contract/treatments.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { useSubmit } from '../../../state/use-submit.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';

export interface BundleDialogProps {
  readonly treatments: readonly TreatmentView[];
  readonly onClose: () => void;
  /** Id of the option that the bundle makes. */
  readonly onMade: (optionId: string) => void;
}

/** Several treatments that are judged together. */
export function BundleDialog({ treatments, onClose, onMade }: BundleDialogProps) {
  const [chosen, setChosen] = useState<readonly string[]>(treatments.map(({ id }) => id));
  const { busy, failure, submit, clear } = useSubmit();
  const own = treatments.filter(({ id }) => chosen.includes(id));
  const make = () =>
    submit(async () => {
      if (own.length < 2) throw new RangeError(t('risk.bundle.tooFew'));
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
    });
  return (
    <FormDialog
      onClose={onClose}
      closeLabel={t('app.close')}
      cancelLabel={t('app.cancel')}
      submitLabel={t('risk.bundle.make')}
      title={t('risk.treatments.bundle')}
      description={t('risk.bundle.text')}
      busy={busy}
      failure={failure}
      onSubmit={make}
    >
      {treatments.map(({ id, ref, title }) => (
        <Checkbox
          key={id}
          label={t('risk.option.named', { ref, title })}
          checked={chosen.includes(id)}
          onCheckedChange={(checked) => {
            setChosen(checked ? [...chosen, id] : chosen.filter((other) => other !== id));
            clear();
          }}
        />
      ))}
    </FormDialog>
  );
}

const LONGEST_TITLE = 300;
