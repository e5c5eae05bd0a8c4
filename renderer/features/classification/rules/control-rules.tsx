import { IconPlus, IconX } from '@tabler/icons-react';
import { ASSET_TYPES } from '../../../../shared/model/asset.ts';
import { TIERS } from '../../../../shared/model/basics.ts';
import type { RequiredControl } from '../../../../shared/model/classification.ts';
import { choiceWords } from '../../../i18n/asset-words.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import type { PartProps } from './part.ts';
import styles from './rules-dialog.module.css';

/** The controls assets need from a tier on, by kind of asset. */
export function ControlRules({ draft, onChange }: PartProps) {
  const { controls } = draft;
  const set = (id: string, patch: Partial<RequiredControl>) =>
    onChange({
      controls: controls.map((control) => (control.id === id ? { ...control, ...patch } : control)),
    });
  const add = () =>
    onChange({
      controls: [
        ...controls,
        {
          id: crypto.randomUUID(),
          title: t('classification.rules.newControl'),
          from: 'restricted',
          types: [],
        },
      ],
    });
  return (
    <ul className={styles.controls}>
      {controls.map(({ id, title, from, types }) => (
        <li key={id} className={styles.control}>
          <TextInput
            aria-label={t('classification.rules.control')}
            value={title}
            onValueChange={(value) => set(id, { title: value })}
          />
          <Select
            aria-label={`${t('classification.rules.from')}: ${title}`}
            value={from}
            options={TIERS.map((tier) => ({ value: tier, label: draft.labels[tier] }))}
            onValueChange={(tier) => set(id, { from: tier })}
          />
          <IconButton
            size="small"
            icon={IconX}
            label={t('classification.rules.remove', { name: title })}
            onClick={() => onChange({ controls: controls.filter((control) => control.id !== id) })}
          />
          <div
            className={styles.types}
            role="group"
            aria-label={`${t('classification.rules.types')}: ${title}`}
          >
            <Checkbox
              checked={types.length === 0}
              onCheckedChange={() => set(id, { types: [] })}
              label={t('classification.rules.allTypes')}
            />
            {ASSET_TYPES.map((type) => (
              <Checkbox
                key={type}
                checked={types.includes(type)}
                onCheckedChange={(on) =>
                  set(id, { types: on ? [...types, type] : types.filter((other) => other !== type) })
                }
                label={choiceWords('type', type)}
              />
            ))}
          </div>
        </li>
      ))}
      <li>
        <Button size="small" icon={IconPlus} onClick={add}>
          {t('classification.rules.add')}
        </Button>
      </li>
    </ul>
  );
}
