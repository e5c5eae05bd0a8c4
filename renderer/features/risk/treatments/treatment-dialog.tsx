import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { TreatmentView } from '../../../../shared/contract/treatments.ts';
import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { inputErrorText, toast, toastError } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { effectDrafts, readEffects } from './effect-drafts.ts';
import { EffectList } from './effect-list.tsx';
import { type FieldDraft, fieldsOfTreatment, readFields, TreatmentFields } from './treatment-fields.tsx';
import styles from './treatment-panel.module.css';

export interface TreatmentDialogProps {
  readonly scenario: LinkedScenario;
  /** Null for a new one. */
  readonly treatment: TreatmentView | null;
  readonly onClose: () => void;
}

/** A treatment: what it is and costs, and what it changes in this scenario. */
export function TreatmentDialog({ scenario, treatment, onClose }: TreatmentDialogProps) {
  const [fields, setFields] = useState<FieldDraft>(() => fieldsOfTreatment(treatment));
  const [effects, setEffects] = useState(() => effectDrafts(treatment, scenario.id));
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const store = async () => {
    if (busy) return;
    const own = readEffects(scenario, effects);
    if (own === null) return setFailure(t('risk.effect.missing'));
    setBusy(true);
    try {
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
    } catch (error) {
      setFailure(inputErrorText(error));
    } finally {
      setBusy(false);
    }
  };
  const remove = () =>
    treatment &&
    api.treatments.remove({ ids: [treatment.id] }).then(() => {
      onClose();
      toast({ text: t('risk.treatments.deleted', { ref: treatment.ref }), undo: true });
    }, toastError);
  return (
    <Dialog
      open
      size="medium"
      onClose={onClose}
      onSubmit={() => void store()}
      closeLabel={t('app.close')}
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
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t(treatment ? 'risk.treatments.store' : 'risk.treatments.create')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <TreatmentFields
          draft={fields}
          onChange={(patch) => {
            setFields((before) => ({ ...before, ...patch }));
            setFailure(null);
          }}
        />
        <EffectList
          scenario={scenario}
          drafts={effects}
          onChange={(drafts) => {
            setEffects([...drafts]);
            setFailure(null);
          }}
        />
        <p className={styles.failure} role="alert">
          {failure}
        </p>
      </div>
    </Dialog>
  );
}
