import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { useRegister } from '../register.ts';
import { type EffectDraft, editOf, newEffect } from './effect-drafts.ts';
import { EffectFields } from './effect-fields.tsx';
import { effectWords } from './effect-words.ts';
import styles from './treatment-panel.module.css';

export interface EffectListProps {
  readonly scenario: LinkedScenario;
  readonly drafts: readonly EffectDraft[];
  readonly onChange: (drafts: readonly EffectDraft[]) => void;
}

/** What a treatment changes in a scenario: each effect in words until it is edited where it stands. */
export function EffectList({ scenario, drafts, onChange }: EffectListProps) {
  const change = (draft: EffectDraft, patch: Partial<EffectDraft>) =>
    onChange(drafts.map((one) => (one === draft ? { ...one, ...patch } : one)));
  const remove = (draft: EffectDraft) => onChange(drafts.filter((one) => one !== draft));
  return (
    <div className={styles.effects} role="group" aria-label={t('risk.effect.title')}>
      <h3>{t('risk.effect.title')}</h3>
      {drafts.map((draft) =>
        draft.edit === null ? (
          <StoredEffect
            key={draft.key}
            scenario={scenario}
            draft={draft}
            onEdit={() => draft.stored && change(draft, { edit: editOf(scenario, draft.stored) })}
            onRemove={() => remove(draft)}
          />
        ) : (
          <div key={draft.key} className={styles.effect}>
            <EffectFields
              scenario={scenario}
              edit={draft.edit}
              onChange={(edit) => change(draft, { edit })}
            />
            <div className={styles.reason}>
              <Field label={t('risk.effect.reason')}>
                {(control) => (
                  <TextInput
                    {...control}
                    value={draft.rationale}
                    maxLength={4000}
                    placeholder={t('risk.effect.reasonHint')}
                    onValueChange={(rationale) => change(draft, { rationale })}
                  />
                )}
              </Field>
              {drafts.length > 1 && (
                <IconButton
                  icon={IconTrash}
                  label={t('risk.effect.removeThis')}
                  onClick={() => remove(draft)}
                />
              )}
            </div>
          </div>
        ),
      )}
      <div>
        <Button size="small" icon={IconPlus} onClick={() => onChange([...drafts, newEffect()])}>
          {t('risk.effect.add')}
        </Button>
      </div>
    </div>
  );
}

interface StoredEffectProps {
  readonly scenario: LinkedScenario;
  readonly draft: EffectDraft;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function StoredEffect({ scenario, draft: { stored, rationale }, onEdit, onRemove }: StoredEffectProps) {
  const { currency } = useRegister().engagement;
  const words = stored === null ? '' : effectWords(scenario, stored, currency);
  return (
    <div className={styles.stored}>
      <span>
        {words}
        {rationale.trim() !== '' && <span className={styles.hint}>{rationale}</span>}
      </span>
      <IconButton
        size="small"
        icon={IconPencil}
        label={t('risk.effect.edit', { effect: words })}
        onClick={onEdit}
      />
      <IconButton
        size="small"
        icon={IconTrash}
        label={t('risk.effect.remove', { effect: words })}
        onClick={onRemove}
      />
    </div>
  );
}
