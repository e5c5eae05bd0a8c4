import { IconArrowsSplit2 } from '@tabler/icons-react';
import type { RaciRole } from '../../../shared/model/raci.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { toast } from '../../state/toast.ts';
import type { MenuItem } from '../../ui/menu.tsx';
import type { MatrixState } from './use-matrix.ts';

/** The roles a compound role would be split into; empty when the matrix does not know them. */
export function partsOf(role: RaciRole, { matrix }: MatrixState): RaciRole[] {
  const ids = matrix.parts[role.id] ?? [];
  const parts = ids.flatMap((id) => matrix.roles.find((candidate) => candidate.id === id) ?? []);
  return role.kind === 'compound' && parts.length > 1 ? parts : [];
}

/** Hands the letters of a compound role to the roles it names. */
export async function splitRole(role: RaciRole, state: MatrixState): Promise<void> {
  const parts = partsOf(role, state);
  const intoRoleIds = parts.map((part) => part.id);
  const names = parts.map((part) => part.name).join(t('raci.and'));
  if (await state.run(() => api.raci.splitRole({ id: role.id, intoRoleIds })))
    toast({ text: t('raci.roles.splitDone', { role: role.name, names }), undo: true });
}

/** The command that splits a compound role; null for other roles. */
export function splitItem(role: RaciRole, state: MatrixState): MenuItem | null {
  const parts = partsOf(role, state);
  if (parts.length === 0) return null;
  return {
    id: 'split',
    label: t('raci.roles.split', { names: parts.map((part) => part.name).join(t('raci.and')) }),
    icon: IconArrowsSplit2,
    onSelect: () => void splitRole(role, state),
  };
}
