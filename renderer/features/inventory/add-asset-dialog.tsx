import { useRef, useState } from 'react';
import type { AssetDraft } from '../../../shared/contract/assets.ts';
import type { AssetRow, AssetType } from '../../../shared/model/asset.ts';
import { api } from '../../api/api.ts';
import { choiceOptions, fieldName } from '../../i18n/asset-words.ts';
import { t } from '../../i18n/t.ts';
import { errorText, toast } from '../../state/toast.ts';
import { Button } from '../../ui/button.tsx';
import { ComboInput } from '../../ui/combo-input.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './add-asset-dialog.module.css';

export interface AddAssetDialogProps {
  /** Names on offer for the owner. */
  readonly owners: readonly string[];
  readonly onClose: () => void;
  readonly onAdded: (row: AssetRow) => void;
}

interface Draft {
  readonly name: string;
  readonly type: AssetType;
  readonly stage: string;
  readonly tier: string;
  readonly owner: string;
}

const EMPTY: Draft = { name: '', type: 'model', stage: '', tier: '', owner: '' };

/** One new asset, or several in a row: type, stage and owner stay as they were for the next. */
export function AddAssetDialog({ owners, onClose, onAdded }: AddAssetDialogProps) {
  const [draft, setDraft] = useState(EMPTY);
  const [error, setError] = useState<string | null>(null);
  const name = useRef<HTMLInputElement>(null);
  const set = (patch: Partial<Draft>) => {
    setDraft((current) => ({ ...current, ...patch }));
    setError(null);
  };
  const add = async (another: boolean) => {
    if (draft.name.trim() === '') {
      setError(t('inventory.paste.reason.no name'));
      name.current?.focus();
      return;
    }
    try {
      const [row] = await api.assets.create({ drafts: [stated(draft)] });
      if (row === undefined) return;
      toast({ text: t('inventory.add.done', { ref: row.ref, name: row.name }), undo: true });
      onAdded(row);
      if (!another) return onClose();
      set({ name: '' });
      name.current?.focus();
    } catch (reason) {
      setError(errorText(reason));
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('inventory.add.title')}
      description={t('inventory.add.text')}
      closeLabel={t('inventory.close')}
      onSubmit={() => void add(false)}
      actions={
        <>
          <Button onClick={() => void add(true)}>{t('inventory.add.more')}</Button>
          <Button variant="primary" type="submit">
            {t('inventory.add')}
          </Button>
        </>
      }
    >
      <Field label={fieldName('name')} error={error} required>
        {(control) => (
          <TextInput
            {...control}
            ref={name}
            autoFocus
            value={draft.name}
            onValueChange={(value) => set({ name: value })}
          />
        )}
      </Field>
      <div className={styles.pair}>
        <Field label={fieldName('type')}>
          {(control) => (
            <Select
              {...control}
              value={draft.type}
              options={choiceOptions('type')}
              onValueChange={(value) => set({ type: value as AssetType })}
            />
          )}
        </Field>
        <Field label={fieldName('stage')}>
          {(control) => (
            <Select
              {...control}
              value={draft.stage}
              options={choiceOptions('stage')}
              placeholder={t('inventory.notSet')}
              clearable
              onValueChange={(value) => set({ stage: value })}
            />
          )}
        </Field>
        <Field label={fieldName('owner')}>
          {(control) => (
            <ComboInput
              {...control}
              value={draft.owner}
              suggestions={owners}
              placeholder={t('inventory.owner.placeholder')}
              onValueChange={(value) => set({ owner: value })}
            />
          )}
        </Field>
        <Field label={fieldName('tier')}>
          {(control) => (
            <Select
              {...control}
              value={draft.tier}
              options={choiceOptions('tier')}
              placeholder={t('inventory.noTier')}
              clearable
              onValueChange={(value) => set({ tier: value })}
            />
          )}
        </Field>
      </div>
    </Dialog>
  );
}

const stated = ({ name, type, stage, tier, owner }: Draft): AssetDraft => ({
  name: name.trim(),
  type,
  owner: owner.trim(),
  stage: (stage || null) as AssetDraft['stage'],
  tier: (tier || null) as AssetDraft['tier'],
});
