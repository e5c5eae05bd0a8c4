import { TIERS } from '../../../../shared/model/basics.ts';
import { TIER_RULES } from '../../../../shared/model/classification.ts';
import { t } from '../../../i18n/t.ts';
import { Select } from '../../../ui/select.tsx';
import type { PartProps } from './part.ts';
import styles from './rules-dialog.module.css';

/** The tier each answer asks for at least. */
export function FloorRules({ draft, onChange }: PartProps) {
  return (
    <ul className={styles.floors}>
      {TIER_RULES.map((rule) => {
        const words = t(`classification.rule.${rule}`);
        return (
          <li key={rule} className={styles.floor}>
            <span>{words}</span>
            <span className={styles.quiet}>{t('classification.rules.floor')}</span>
            <Select
              aria-label={words}
              value={draft.floors[rule]}
              options={TIERS.map((tier) => ({ value: tier, label: draft.labels[tier] }))}
              onValueChange={(tier) => onChange({ floors: { ...draft.floors, [rule]: tier } })}
            />
          </li>
        );
      })}
    </ul>
  );
}
