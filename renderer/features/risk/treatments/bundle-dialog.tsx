import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { BundleView, TreatmentView } from '../../../../shared/contract/treatments.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast, toastError } from '../../../state/toast.ts';
import { useSubmit } from '../../../state/use-submit.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Field } from '../../../ui/field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { TextInput } from '../../../ui/text-input.tsx';

export interface BundleDialogProps {
  /** Null for a new one. */
  readonly bundle: BundleView | null;
  /** Treatments it may hold. */
  readonly treatments: readonly TreatmentView[];
  readonly onClose: () => void;
  /** Id of the option that the bundle makes. */
  readonly onStored: (optionId: string) => void;
}

/** Several treatments that are judged together. */
export function BundleDialog({ bundle, treatments, onClose, onStored }: BundleDialogProps) {
  const all = treatments.map(({ id }) => id);
  const [chosen, setChosen] = useState<readonly string[]>(bundle?.treatmentIds ?? all);
  const [title, setTitle] = useState(bundle?.title ?? '');
  const { busy, failure, submit, clear } = useSubmit();
  const own = treatments.filter(({ id }) => chosen.includes(id));
  const titles = own
    .map((treatment) => treatment.title)
    .join(' + ')
    .slice(0, LONGEST_TITLE);
  const store = () =>
    submit(async () => {
      if (own.length < 2) throw new RangeError(t('risk.bundle.tooFew'));
      const stated = { title: title.trim() || titles, treatmentIds: own.map(({ id }) => id) };
      if (bundle === null) await api.bundles.create(stated);
      else await api.bundles.update({ id: bundle.id, patch: stated });
      onStored(stated.treatmentIds.toSorted().join(' '));
      onClose();
    });
  const remove = () =>
    bundle &&
    api.bundles.remove({ ids: [bundle.id] }).then(() => {
      onClose();
      toast({ text: t('risk.bundle.deleted', { title: bundle.title }), undo: true });
    }, toastError);
  return (
    <FormDialog
      size="medium"
      onClose={onClose}
      closeLabel={t('app.close')}
      cancelLabel={t('app.cancel')}
      submitLabel={t(bundle === null ? 'risk.bundle.make' : 'risk.bundle.store')}
      title={t(bundle === null ? 'risk.treatments.bundle' : 'risk.bundle.edit')}
      description={t('risk.bundle.text')}
      busy={busy}
      failure={failure}
      onSubmit={store}
      footnote={
        bundle && (
          <Button variant="quiet" icon={IconTrash} danger onClick={() => void remove()}>
            {t('risk.bundle.delete')}
          </Button>
        )
      }
    >
      <Field label={t('risk.bundle.title')}>
        {(control) => (
          <TextInput
            {...control}
            value={title}
            maxLength={LONGEST_TITLE}
            placeholder={titles}
            onValueChange={setTitle}
          />
        )}
      </Field>
      {treatments.map(({ id, ref, title: of }) => (
        <Checkbox
          key={id}
          label={t('risk.option.named', { ref, title: of })}
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
