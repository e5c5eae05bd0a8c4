import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import type { AssetRow } from '../../../../shared/model/asset.ts';
import { choiceWords } from '../../../i18n/asset-words.ts';
import { t } from '../../../i18n/t.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Icon } from '../../../ui/icon.tsx';
import { TYPE_ICONS } from '../cells.tsx';
import styles from './asset-node.module.css';

export type AssetNodeType = Node<{ row: AssetRow }, 'asset'>;

/** One asset as a box: tier as edge, name, type and tier in words. */
function AssetNodeView({ data: { row }, selected }: NodeProps<AssetNodeType>) {
  const tier = row.tier === null ? t('inventory.noTier') : t(`tier.${row.tier}`);
  return (
    <div className={classNames(styles.box, selected && styles.current)}>
      <Handle type="target" position={Position.Left} isConnectable={false} className={styles.handle} />
      <i className={styles.edge} data-tier={row.tier ?? undefined} aria-hidden="true" />
      <Icon of={TYPE_ICONS[row.type]} size={14} />
      <b>{row.name}</b>
      <span>{`${choiceWords('type', row.type)} · ${tier}`}</span>
      <Handle type="source" position={Position.Right} isConnectable={false} className={styles.handle} />
    </div>
  );
}

export const AssetNode = memo(AssetNodeView);
