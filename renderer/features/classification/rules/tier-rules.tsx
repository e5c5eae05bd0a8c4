import { TIERS } from '../../../../shared/model/basics.ts';
import { t } from '../../../i18n/t.ts';
import { Field } from '../../../ui/field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import type { PartProps } from './part.ts';
import styles from './rules-dialog.module.css';

/** What the client calls the tiers, and how each is handled. */
export function TierRules({ draft, onChange }: PartProps) {
  return (
    <div className={styles.tiers}>
      {TIERS.map((tier) => (
        <div key={tier} className={styles.tier}>
          <Field label={t('classification.rules.label', { number: TIERS.indexOf(tier) + 1 })} required>
            {(field) => (
              <TextInput
                {...field}
                value={draft.labels[tier]}
                onValueChange={(label) => onChange({ labels: { ...draft.labels, [tier]: label } })}
              />
            )}
          </Field>
          <Field label={t('classification.rules.handling', { tier: draft.labels[tier] })}>
            {(field) => (
              <TextArea
                {...field}
                value={draft.handling[tier].join('\n')}
                onValueChange={(text) =>
                  onChange({ handling: { ...draft.handling, [tier]: text.split('\n') } })
                }
              />
            )}
          </Field>
        </div>
      ))}
    </div>
  );
}
