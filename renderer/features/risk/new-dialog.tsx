import { useState } from 'react';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { errorText, toast } from '../../state/toast.ts';
import { Button } from '../../ui/button.tsx';
import { ComboInput } from '../../ui/combo-input.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { AssetLinks } from './asset-links.tsx';
import { EFFECT_OPTIONS } from './effect-options.ts';
import styles from './fields.module.css';
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
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const threats = useThreats();
  const set = (patch: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...patch }));
    setFailure(null);
  };
  const create = async () => {
    if (busy) return;
    setBusy(true);
    try {
      const { id, ref } = await createScenario(draft);
      close();
      onCreated(id);
      toast({ text: t('risk.created', { ref }), undo: true });
    } catch (error) {
      setFailure(errorText(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      size="medium"
      onClose={close}
      onSubmit={() => void create()}
      closeLabel={t('app.close')}
      title={t('risk.new')}
      description={t('risk.newText')}
      actions={
        <>
          <Button onClick={close}>{t('app.cancel')}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t('risk.newStart')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
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
          error={failure}
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
      </div>
    </Dialog>
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
  const { id } = await api.scenarios.createFromTemplate({ templateId, assetIds: [...assetIds] });
  return api.scenarios.update({ id, patch: fields });
}
