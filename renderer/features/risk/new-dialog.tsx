import { useState } from 'react';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { toast } from '../../state/toast.ts';
import { useSubmit } from '../../state/use-submit.ts';
import { ComboInput } from '../../ui/combo-input.tsx';
import { Field } from '../../ui/field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { AssetLinks } from './asset-links.tsx';
import { EFFECT_OPTIONS } from './effect-options.ts';
import { newScenario } from './requests.ts';
import { TemplateChoice } from './template-choice.tsx';
import { useThreats } from './threats.ts';

interface Draft {
  readonly templateId: string;
  readonly title: string;
  readonly description: string;
  readonly threat: string;
  readonly effect: NonNullable<Scenario['effect']> | '';
  readonly assetIds: readonly string[];
}

const BLANK: Draft = { templateId: '', title: '', description: '', threat: '', effect: '', assetIds: [] };
const close = () => newScenario.set(false);

/** A new scenario: what happens to what, by whom, with which effect. Estimates follow in the tree. */
export function NewDialog({ onCreated }: { readonly onCreated: (id: string) => void }) {
  const [draft, setDraft] = useState(BLANK);
  const { busy, failure, problemOf, submit, clear } = useSubmit();
  // Nothing is missing before it was asked for.
  const [tried, setTried] = useState(false);
  const missing = draft.title.trim() === '';
  const untitled = tried && missing ? t('risk.newTitleMissing') : problemOf('title');
  const threats = useThreats();
  const set = (patch: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...patch }));
    clear();
  };
  const create = () => {
    setTried(true);
    if (missing) return;
    submit(async () => {
      const { id, ref } = await createScenario(draft);
      close();
      onCreated(id);
      toast({ text: t('risk.created', { ref }), undo: true });
    });
  };
  return (
    <FormDialog
      size="medium"
      onClose={close}
      closeLabel={t('app.close')}
      cancelLabel={t('app.cancel')}
      submitLabel={t('risk.newStart')}
      title={t('risk.new')}
      description={t('risk.newText')}
      busy={busy}
      failure={untitled === null ? failure : null}
      onSubmit={create}
    >
      <TemplateChoice
        value={draft.templateId}
        onChoose={(template) =>
          set(
            template === null
              ? { templateId: '' }
              : {
                  templateId: template.id,
                  title: template.title,
                  description: template.description,
                  threat: template.threat,
                  effect: template.effect,
                },
          )
        }
      />
      <Field
        label={t('risk.newTitle')}
        note={t('risk.required')}
        hint={t('risk.newTitleHint')}
        error={untitled}
        required
      >
        {(control) => (
          <TextInput
            {...control}
            data-autofocus
            value={draft.title}
            onValueChange={(title) => set({ title })}
            maxLength={300}
            spellCheck
          />
        )}
      </Field>
      <Field label={t('risk.field.description')}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            value={draft.description}
            placeholder={t('risk.descriptionWanted')}
            onValueChange={(description) => set({ description })}
          />
        )}
      </Field>
      <Field label={t('risk.field.threat')} hint={threats.wordsOf(draft.threat) ?? t('risk.threatHint')}>
        {(control) => (
          <ComboInput
            {...control}
            suggestions={threats.names}
            maxLength={500}
            placeholder={t('risk.threatWanted')}
            value={draft.threat}
            onValueChange={(threat) => set({ threat })}
          />
        )}
      </Field>
      <Field label={t('risk.field.effect')}>
        {(control) => (
          <Select
            {...control}
            value={draft.effect}
            options={EFFECT_OPTIONS}
            placeholder={t('risk.effectWanted')}
            clearable
            onValueChange={(effect) => set({ effect })}
          />
        )}
      </Field>
      <div>
        <AssetLinks
          label={t('risk.field.assets')}
          ids={draft.assetIds}
          onChange={(assetIds) => set({ assetIds })}
        />
      </div>
    </FormDialog>
  );
}

/** Creates what was typed; from a template with its tree, ranges and treatments, in the words that were typed over it. */
async function createScenario({ templateId, assetIds, ...typed }: Draft) {
  const fields = {
    title: typed.title.trim(),
    description: typed.description,
    threat: typed.threat.trim(),
    effect: typed.effect === '' ? null : typed.effect,
  };
  if (templateId === '') return api.scenarios.create({ ...fields, assetIds: [...assetIds] });
  return api.scenarios.createFromTemplate({ templateId, words: fields, assetIds: [...assetIds] });
}
