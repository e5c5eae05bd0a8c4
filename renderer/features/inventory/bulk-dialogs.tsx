import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AssetDraft } from '../../../shared/contract/assets.ts';
import type { AssetRow } from '../../../shared/model/asset.ts';
import { choiceOptions, fieldName } from '../../i18n/asset-words.ts';
import { t } from '../../i18n/t.ts';
import { errorText, toast } from '../../state/toast.ts';
import { Button } from '../../ui/button.tsx';
import { ComboInput } from '../../ui/combo-input.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { storeEdits } from './write.ts';

export type BulkField = 'owner' | 'tier' | 'stage';

export interface BulkFieldDialogProps {
  readonly field: BulkField;
  readonly rows: readonly AssetRow[];
  /** Names on offer for the owner. */
  readonly suggestions: readonly string[];
  readonly onClose: () => void;
}

/** One value for all selected assets, stored as one change. */
export function BulkFieldDialog({ field, rows, suggestions, onClose }: BulkFieldDialogProps) {
  const cache = useQueryClient();
  const [value, setValue] = useState(common(rows, field));
  const [error, setError] = useState<string | null>(null);
  const count = rows.length;
  const apply = async () => {
    const stored = field === 'owner' ? value.trim() : value === '' ? null : value;
    const edits = rows
      .filter((row) => row[field] !== stored)
      .map(({ id }) => ({ id, patch: { [field]: stored } as Partial<AssetDraft> }));
    try {
      await storeEdits(cache, edits);
      if (edits.length === 0) toast({ text: t('inventory.bulk.unchanged') });
      else toast({ text: t('inventory.bulk.changed', { count: edits.length }), undo: true });
      onClose();
    } catch (reason) {
      setError(errorText(reason));
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`inventory.bulk.${field}Title`, { count })}
      closeLabel={t('inventory.close')}
      onSubmit={() => void apply()}
      actions={
        <>
          <Button onClick={onClose}>{t('inventory.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('inventory.bulk.apply', { count })}
          </Button>
        </>
      }
    >
      <Field
        label={fieldName(field)}
        error={error}
        hint={field === 'owner' ? t('inventory.bulk.ownerHint') : undefined}
      >
        {(control) =>
          field === 'owner' ? (
            <ComboInput
              {...control}
              autoFocus
              value={value}
              suggestions={suggestions}
              placeholder={t('inventory.owner.placeholder')}
              onValueChange={setValue}
            />
          ) : (
            <Select
              {...control}
              autoFocus
              value={value}
              options={choiceOptions(field)}
              placeholder={t(field === 'tier' ? 'inventory.noTier' : 'inventory.notSet')}
              clearable
              onValueChange={setValue}
            />
          )
        }
      </Field>
    </Dialog>
  );
}

/** The value all rows share, else nothing: the dialog never suggests a value only some have. */
function common(rows: readonly AssetRow[], field: BulkField): string {
  const values = new Set(rows.map((row) => row[field] ?? ''));
  const [only = ''] = values;
  return values.size === 1 ? only : '';
}
