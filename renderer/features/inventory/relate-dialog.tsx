import { useMemo, useState } from 'react';
import { type AssetRow, RELATION_KINDS, type RelationKind } from '../../../shared/model/asset.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { errorText, toast } from '../../state/toast.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { AssetPicker } from './asset-picker.tsx';

export interface RelateDialogProps {
  readonly rows: readonly AssetRow[];
  readonly all: readonly AssetRow[];
  readonly onClose: () => void;
}

/** Gives every selected asset the same relation to one other asset. What makes no sense is left out and told. */
export function RelateDialog({ rows, all, onClose }: RelateDialogProps) {
  const [kind, setKind] = useState<RelationKind>('depends on');
  const [target, setTarget] = useState<AssetRow | null>(null);
  const [error, setError] = useState<string | null>(null);
  const except = useMemo(() => new Set(rows.map((row) => row.id)), [rows]);
  const relate = async () => {
    if (target === null) return setError(t('inventory.relate.targetHint'));
    try {
      const fromIds = rows.map((row) => row.id);
      const { created, refused } = await api.relations.relate({ fromIds, toId: target.id, kind });
      const count = created.length;
      const reason = refused[0]?.message;
      if (count === 0) return setError(reason ?? '');
      if (reason === undefined) toast({ text: t('inventory.relate.done', { count }), undo: true });
      else
        toast({ tone: 'warn', text: t('inventory.relate.some', { count, skipped: refused.length, reason }) });
      onClose();
    } catch (reason) {
      setError(errorText(reason));
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('inventory.relate.title', { count: rows.length })}
      description={t('inventory.relate.text')}
      closeLabel={t('inventory.close')}
      onSubmit={() => void relate()}
      actions={
        <>
          <Button onClick={onClose}>{t('inventory.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('inventory.relate.apply')}
          </Button>
        </>
      }
    >
      <Field label={t('inventory.relate.kind')}>
        {(control) => (
          <Select
            {...control}
            value={kind}
            options={RELATION_KINDS.map((name) => ({ value: name, label: t(`inventory.relation.${name}`) }))}
            onValueChange={setKind}
          />
        )}
      </Field>
      <Field label={t('inventory.relate.target')} error={error}>
        {(control) => (
          <AssetPicker
            control={control}
            rows={all}
            except={except}
            value={target}
            onValueChange={(row) => {
              setTarget(row);
              setError(null);
            }}
            autoFocus
          />
        )}
      </Field>
    </Dialog>
  );
}
