import { useMemo, useState } from 'react';
import { type AssetRow, RELATION_KINDS, type RelationKind } from '../../../../shared/model/asset.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { errorText } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Select } from '../../../ui/select.tsx';
import { AssetPicker } from '../asset-picker.tsx';
import styles from './add-relation.module.css';

/** A relation as chosen from this side: its kind, and whether this asset is the one it leads to. */
interface Choice {
  readonly kind: RelationKind;
  readonly inverse: boolean;
}

const CHOICES: readonly Choice[] = [
  ...RELATION_KINDS.map((kind) => ({ kind, inverse: false })),
  ...RELATION_KINDS.map((kind) => ({ kind, inverse: true })),
];
const keyOf = ({ kind, inverse }: Choice): string => `${inverse ? 'inverse.' : ''}${kind}`;

/** Relates the asset to another one, read from its own side: it is trained on data, data trains it. */
export function AddRelation({ row, all }: { readonly row: AssetRow; readonly all: readonly AssetRow[] }) {
  const [chosen, setChosen] = useState('depends on');
  const [target, setTarget] = useState<AssetRow | null>(null);
  const [error, setError] = useState<string | null>(null);
  const except = useMemo(() => new Set([row.id]), [row.id]);
  const { kind, inverse } = CHOICES.find((choice) => keyOf(choice) === chosen) ?? {
    kind: 'uses',
    inverse: false,
  };
  const add = async () => {
    if (target === null) return setError(t('inventory.relate.targetHint'));
    const [fromId, toId] = inverse ? [target.id, row.id] : [row.id, target.id];
    try {
      await api.relations.create({ fromId, toId, kind });
      setTarget(null);
      setError(null);
    } catch (reason) {
      setError(errorText(reason));
    }
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field label={t('inventory.relate.kind')}>
        {(control) => (
          <Select
            {...control}
            value={chosen}
            options={CHOICES.map((choice) => ({
              value: keyOf(choice),
              label: t(
                choice.inverse
                  ? `inventory.relation.inverse.${choice.kind}`
                  : `inventory.relation.${choice.kind}`,
              ),
            }))}
            onValueChange={setChosen}
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
            onValueChange={(next) => {
              setTarget(next);
              setError(null);
            }}
          />
        )}
      </Field>
      <Button type="submit">{t('inventory.relations.add')}</Button>
    </form>
  );
}
