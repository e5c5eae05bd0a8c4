import { useMemo } from 'react';
import type { AssetRow, Relation } from '../../../../shared/model/asset.ts';
import { suggestOwner } from '../../../../shared/rules/asset-owner.ts';
import { t } from '../../../i18n/t.ts';
import { toastError } from '../../../state/toast.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { type SavingProps, TextField } from './fields.tsx';

export interface OwnerFieldProps extends SavingProps {
  readonly row: AssetRow;
  readonly relations: readonly Relation[];
  readonly find: (id: string) => AssetRow | undefined;
}

/** The owner; while there is none, whoever the relations speak for is one click away. */
export function OwnerField({ row, relations, find, ...saving }: OwnerFieldProps) {
  const missing = row.owner.trim() === '';
  const suggestion = useMemo(
    () => (missing ? suggestOwner(row.id, relations, find) : null),
    [missing, row.id, relations, find],
  );
  return (
    <TextField
      {...saving}
      row={row}
      field="owner"
      wanted
      placeholder={t('inventory.owner.placeholder')}
      hint={
        suggestion && (
          <>
            {t('inventory.owner.suggested')}{' '}
            <LinkButton onClick={() => void saving.onSave({ owner: suggestion.owner }).catch(toastError)}>
              {suggestion.owner}
            </LinkButton>
            , {t(`inventory.owner.${suggestion.because}`, { count: suggestion.assets })}
          </>
        )
      }
    />
  );
}
