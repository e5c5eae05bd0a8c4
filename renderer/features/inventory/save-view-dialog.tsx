import { useState } from 'react';
import type { SavedView } from '../../../shared/model/asset.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { errorText, toast } from '../../state/toast.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { inventoryState, patchState, queryOf } from './inventory-state.ts';

export interface SaveViewDialogProps {
  /** The view to rename; null saves the present filters, order and columns as a new one. */
  readonly view: SavedView | null;
  readonly onClose: () => void;
}

/** Keeps how the inventory is being looked at under a name. */
export function SaveViewDialog({ view, onClose }: SaveViewDialogProps) {
  const [name, setName] = useState(view?.name ?? '');
  const [error, setError] = useState<string | null>(null);
  const save = async () => {
    try {
      const saved = await api.views.save(
        view === null
          ? { id: null, step: 'inventory', name, query: queryOf(inventoryState.get()) }
          : { ...view, name },
      );
      patchState({ view: saved.id });
      toast({ text: t('inventory.view.saved', { name: saved.name }) });
      onClose();
    } catch (reason) {
      setError(errorText(reason));
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(view === null ? 'inventory.view.saveTitle' : 'inventory.view.renameTitle')}
      description={view === null ? t('inventory.view.saveText') : undefined}
      closeLabel={t('inventory.close')}
      onSubmit={() => void save()}
      actions={
        <>
          <Button onClick={onClose}>{t('inventory.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t(view === null ? 'inventory.view.doSave' : 'inventory.view.doRename')}
          </Button>
        </>
      }
    >
      <Field label={t('inventory.view.name')} hint={t('inventory.view.nameHint')} error={error}>
        {(control) => (
          <TextInput {...control} autoFocus maxLength={80} value={name} onValueChange={setName} />
        )}
      </Field>
    </Dialog>
  );
}
