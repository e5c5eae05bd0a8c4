import { IconArrowDown, IconArrowUp, IconDotsVertical, IconPencil, IconTrash } from '@tabler/icons-react';
import type { RaciRole } from '../../../shared/model/raci.ts';
import type { Workload } from '../../../shared/rules/raci-workload.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { toast } from '../../state/toast.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Chip } from '../../ui/chip.tsx';
import { MenuButton, type MenuItem } from '../../ui/menu.tsx';
import styles from './roles-dialog.module.css';
import { splitItem } from './split-role.ts';
import type { MatrixState } from './use-matrix.ts';

export interface RoleLineProps {
  readonly role: RaciRole;
  readonly load: Workload;
  /** Neighbours in the group; null at its ends. */
  readonly before: RaciRole | null;
  readonly after: RaciRole | null;
  /** The only column left: hiding it would leave no matrix. */
  readonly lastShown: boolean;
  readonly state: MatrixState;
  readonly onEdit: () => void;
}

/** A role in the list: its tick shows the column, its menu does the rest. */
export function RoleLine({ role, load, before, after, lastShown, state, onEdit }: RoleLineProps) {
  const { run } = state;
  const moveTo = (neighbour: RaciRole | null) => () => {
    if (neighbour)
      void run(() => api.raci.updateRole({ id: role.id, patch: { position: neighbour.position } }));
  };
  const remove = async () => {
    if (await run(() => api.raci.removeRole({ id: role.id })))
      toast({ text: t('raci.roles.removed', { role: role.name }), undo: true });
  };
  const split = splitItem(role, state);
  const items: (MenuItem | 'separator')[] = [
    { id: 'edit', label: t('raci.roles.edit'), icon: IconPencil, onSelect: onEdit },
    {
      id: 'up',
      label: t('raci.roles.left'),
      icon: IconArrowUp,
      disabledReason: before ? null : t('raci.roles.first'),
      onSelect: moveTo(before),
    },
    {
      id: 'down',
      label: t('raci.roles.right'),
      icon: IconArrowDown,
      disabledReason: after ? null : t('raci.roles.last'),
      onSelect: moveTo(after),
    },
    ...(split ? [split] : []),
    'separator',
    {
      id: 'remove',
      label: t('raci.roles.delete'),
      icon: IconTrash,
      danger: true,
      onSelect: () => void remove(),
    },
  ];
  return (
    <li className={styles.line}>
      <Checkbox
        className={styles.tick}
        checked={!role.hidden}
        disabled={lastShown}
        label={role.name}
        onCheckedChange={(shown) => {
          void run(() => api.raci.updateRole({ id: role.id, patch: { hidden: !shown } }));
        }}
      />
      {role.kind !== 'role' && (
        <Chip tone={role.kind === 'compound' ? 'warn' : 'neutral'}>{t(`raci.kind.${role.kind}`)}</Chip>
      )}
      {role.origin === 'custom' && <Chip tone="accent">{t('raci.origin.custom')}</Chip>}
      <span className={styles.load}>{t('raci.roles.load', { ...load })}</span>
      <MenuButton
        iconOnly
        variant="ghost"
        icon={IconDotsVertical}
        align="end"
        label={t('raci.roles.menu', { role: role.name })}
        items={items}
      />
    </li>
  );
}
