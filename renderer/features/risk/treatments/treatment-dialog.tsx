import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { TreatmentView } from '../../../../shared/contract/treatments.ts';
import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast, toastError } from '../../../state/toast.ts';
import { useSubmit } from '../../../state/use-submit.ts';
import { Button } from '../../../ui/button.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { effectDrafts, readEffects } from './effect-drafts.ts';
import { EffectList } from './effect-list.tsx';
import {
  costProblem,
  type FieldDraft,
  fieldsOfTreatment,
  readFields,
  TreatmentFields,
} from './treatment-fields.tsx';

export interface TreatmentDialogProps {
  readonly scenario: LinkedScenario;
  /** Null for a new one. */
  readonly treatment: TreatmentView | null;
  readonly onClose: () => void;
}

/** A treatment: what it is and costs, and what it changes in this scenario. */
export function TreatmentDialog({ scenario, treatment, onClose }: TreatmentDialogProps) {
  const [fields, setFields] = useState<FieldDraft>(() => fieldsOfTreatment(treatment));
  const [effects, setEffects] = useState(() => effectDrafts(treatment?.effects ?? [], scenario.id));
  const { busy, failure, problemOf, submit, clear } = useSubmit();
  const untitled = problemOf('title');
  // Nothing is wrong before it was asked for.
  const [tried, setTried] = useState(false);
  const unpriced = costProblem(fields);
  const store = () => {
    setTried(true);
    if (unpriced !== null) return;
    submit(async () => {
      const own = readEffects(scenario, effects);
      if (own === null || own.length === 0) throw new RangeError(t('risk.effect.missing'));
      const elsewhere = treatment?.effects.filter(({ scenarioId }) => scenarioId !== scenario.id) ?? [];
      const others = elsewhere.map(({ id, scenarioId, change, rationale }) => ({
        id,
        scenarioId,
        change,
        rationale,
      }));
      const patch = { ...readFields(fields), effects: [...others, ...own] };
      const { ref } = treatment
        ? await api.treatments.update({ id: treatment.id, patch })
        : await api.treatments.create(patch);
      onClose();
      toast({
        text: t(treatment ? 'risk.treatments.stored' : 'risk.treatments.created', { ref }),
        undo: true,
      });
    });
  };
  const remove = () =>
    treatment &&
    api.treatments.remove({ ids: [treatment.id] }).then(() => {
      onClose();
      toast({ text: t('risk.treatments.deleted', { ref: treatment.ref }), undo: true });
    }, toastError);
  return (
    <FormDialog
      size="medium"
      onClose={onClose}
      closeLabel={t('app.close')}
      cancelLabel={t('app.cancel')}
      submitLabel={t(treatment ? 'risk.treatments.store' : 'risk.treatments.create')}
      busy={busy}
      failure={untitled === null ? failure : null}
      onSubmit={store}
      title={
        treatment
          ? t('risk.option.named', { ref: treatment.ref, title: treatment.title })
          : t('risk.treatments.new')
      }
      description={t('risk.treatments.text')}
      footnote={
        treatment && (
          <Button variant="quiet" icon={IconTrash} danger onClick={() => void remove()}>
            {t('risk.treatments.delete')}
          </Button>
        )
      }
    >
      <TreatmentFields
        draft={fields}
        untitled={untitled}
        unpriced={tried ? unpriced : null}
        onChange={(patch) => {
          setFields((before) => ({ ...before, ...patch }));
          clear();
        }}
      />
      <EffectList
        scenario={scenario}
        drafts={effects}
        onChange={(drafts) => {
          setEffects([...drafts]);
          clear();
        }}
      />
    </FormDialog>
  );
}
