import { IconArrowBigUpLines, IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { AssetRow, Relation } from '../../../../shared/model/asset.ts';
import { inheritance } from '../../../../shared/rules/asset-inheritance.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast, toastError } from '../../../state/toast.ts';
import { Icon } from '../../../ui/icon.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { TierCell, TYPE_ICONS } from '../cells.tsx';
import { showRecord } from '../use-address.ts';
import type { Assets } from '../use-assets.ts';
import { relationWords } from '../words.ts';
import { AddRelation } from './add-relation.tsx';
import styles from './relations-tab.module.css';

export interface RelationsTabProps {
  readonly row: AssetRow;
  readonly assets: Assets;
  /** Relations of this asset. */
  readonly own: readonly Relation[];
}

/** Every relation of the asset in both directions, read from its side; add and remove. */
export function RelationsTab({ row, assets, own }: RelationsTabProps) {
  const { byId } = assets;
  const broken = useMemo(() => new Set(inheritance(row, own, (id) => byId.get(id)).broken), [row, own, byId]);
  return (
    <>
      <AddRelation row={row} all={assets.all} />
      {own.length === 0 ? (
        <p className={styles.none}>{t('inventory.relations.noneText')}</p>
      ) : (
        <ul className={styles.list}>
          {own.map((relation) => {
            const other = byId.get(relation.fromId === row.id ? relation.toId : relation.fromId);
            return (
              other && (
                <RelationItem
                  key={relation.id}
                  kind={relationWords(relation, row.id)}
                  other={other}
                  broken={broken.has(relation.id)}
                  onOpen={() => showRecord(other.id, assets)}
                  onRemove={() => remove(relation.id)}
                />
              )
            );
          })}
        </ul>
      )}
    </>
  );
}

function remove(id: string): void {
  api.relations
    .remove({ id })
    .then(() => toast({ text: t('inventory.relations.removed'), undo: true }), toastError);
}

interface RelationItemProps {
  readonly kind: string;
  readonly other: AssetRow;
  readonly broken: boolean;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

const RelationItem = ({ kind, other, broken, onOpen, onRemove }: RelationItemProps) => (
  <li className={styles.item}>
    <span className={styles.kind}>{kind}</span>
    <button type="button" className={styles.open} onClick={onOpen}>
      <Icon of={TYPE_ICONS[other.type]} />
      <span className={styles.name}>{other.name}</span>
    </button>
    <IconButton
      icon={IconX}
      size="small"
      label={t('inventory.relations.remove', { kind, name: other.name })}
      onClick={onRemove}
    />
    <span className={styles.tier}>
      <span className={styles.ref}>{other.ref}</span>
      <TierCell tier={other.tier} />
      {broken && (
        <span className={styles.broken}>
          <Icon of={IconArrowBigUpLines} size={14} />
          {t('inventory.relations.broken')}
        </span>
      )}
    </span>
  </li>
);
