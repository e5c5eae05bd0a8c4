import { useState } from 'react';
import type { ExceptionView } from '../../../../shared/contract/exceptions.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast } from '../../../state/toast.ts';
import { useSubmit } from '../../../state/use-submit.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import type { ScenarioEntry } from '../register.ts';
import { effectDrafts, readEffects } from '../treatments/effect-drafts.ts';
import { EffectList } from '../treatments/effect-list.tsx';

export interface ExceptionEffectsDialogProps {
  readonly entry: ScenarioEntry;
  readonly exception: ExceptionView;
  readonly onClose: () => void;
}

/** What an exception changes in the scenario, as a control that is missing or weaker would. */
export function ExceptionEffectsDialog({ entry, exception, onClose }: ExceptionEffectsDialogProps) {
  const { scenario, effects } = entry;
  const [drafts, setDrafts] = useState(() =>
    effectDrafts(
      effects.filter(({ exceptionId }) => exceptionId === exception.id),
      scenario.id,
    ),
  );
  const { busy, failure, submit, clear } = useSubmit();
  const store = () =>
    submit(async () => {
      const stated = readEffects(scenario, drafts);
      if (stated === null) throw new RangeError(t('risk.effect.missing'));
      await api.effects.state({
        exceptionId: exception.id,
        scenarioId: scenario.id,
        effects: stated.map(({ id, change, rationale }) => ({ id, change, rationale })),
      });
      onClose();
      toast({ text: t('risk.excepted.stored', { ref: exception.ref }), undo: true });
    });
  return (
    <FormDialog
      size="medium"
      onClose={onClose}
      closeLabel={t('app.close')}
      cancelLabel={t('app.cancel')}
      submitLabel={t('risk.excepted.store')}
      title={t('risk.option.named', { ref: exception.ref, title: exception.title })}
      description={t('risk.excepted.text')}
      busy={busy}
      failure={failure}
      onSubmit={store}
    >
      <EffectList
        scenario={scenario}
        drafts={drafts}
        onChange={(next) => {
          setDrafts([...next]);
          clear();
        }}
      />
    </FormDialog>
  );
}
