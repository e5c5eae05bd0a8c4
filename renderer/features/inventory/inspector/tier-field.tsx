import { useState } from 'react';
import type { AssetDraft } from '../../../../shared/contract/assets.ts';
import type { AssetRow } from '../../../../shared/model/asset.ts';
import { choiceOptions, fieldName } from '../../../i18n/asset-words.ts';
import { t } from '../../../i18n/t.ts';
import { toastError } from '../../../state/toast.ts';
import { Definition } from '../../../ui/definition-list.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Select } from '../../../ui/select.tsx';
import { TierCell } from '../cells.tsx';
import styles from './tier-field.module.css';

export interface TierFieldProps {
  readonly row: AssetRow;
  readonly onSave: (patch: Partial<AssetDraft>) => Promise<void>;
}

/** The tier as its chip, with the way to set or change it. */
export function TierField({ row, onSave }: TierFieldProps) {
  const [choosing, setChoosing] = useState(false);
  const choose = (tier: string) => {
    setChoosing(false);
    onSave({ tier: (tier || null) as AssetRow['tier'] }).catch(toastError);
  };
  return (
    <Definition term={fieldName('tier')} row={!choosing}>
      {choosing ? (
        <Select
          autoFocus
          aria-label={fieldName('tier')}
          value={row.tier ?? ''}
          options={choiceOptions('tier')}
          placeholder={t('inventory.noTier')}
          clearable
          onValueChange={choose}
          onBlur={() => setChoosing(false)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            setChoosing(false);
          }}
        />
      ) : (
        <>
          <TierCell tier={row.tier} />
          <LinkButton className={styles.change} onClick={() => setChoosing(true)}>
            {t(row.tier === null ? 'inventory.tier.classify' : 'inventory.tier.change')}
          </LinkButton>
        </>
      )}
    </Definition>
  );
}
