import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { RaciRole } from '../../../shared/model/raci.ts';
import { groupColumns } from '../../../shared/rules/raci-columns.ts';
import { duties, NO_WORK, workloads } from '../../../shared/rules/raci-workload.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { RoleForm } from './role-form.tsx';
import { RoleLine } from './role-line.tsx';
import styles from './roles-dialog.module.css';
import type { MatrixState } from './use-matrix.ts';

export interface RolesDialogProps {
  readonly state: MatrixState;
  /** The role whose form opens at once. */
  readonly roleId: string | null;
  readonly onClose: () => void;
}

/** Which roles have a column, and what they are called: show, hide, add, rename, move, split, delete. */
export function RolesDialog({ state, roleId, onClose }: RolesDialogProps) {
  const { matrix, run } = state;
  const [search, setSearch] = useState('');
  const [form, setForm] = useState<string | null>(roleId);
  const loads = workloads(matrix.assignments);
  const loadOf = (role: RaciRole) => loads.get(role.id) ?? NO_WORK;
  const shown = matrix.roles.filter((role) => !role.hidden).length;
  const show = (wanted: (role: RaciRole) => boolean) =>
    void run(() => api.raci.showRoles({ ids: matrix.roles.filter(wanted).map((role) => role.id) }));
  const matches = ({ name, abbreviation, group }: RaciRole) =>
    `${name} ${abbreviation} ${group}`.toLowerCase().includes(search.trim().toLowerCase());
  const groups = groupColumns(matrix.roles)
    .map(({ group, roles }) => ({ group, roles: roles.filter(matches), all: roles }))
    .filter(({ roles }) => roles.length > 0);
  const edited = matrix.roles.find((role) => role.id === form) ?? null;

  if (form !== null)
    return (
      <RoleForm
        role={form === 'new' ? null : edited}
        state={state}
        // A form opened from the head of a column leads back to the matrix, one opened from the list to the list.
        onClose={() => (roleId === null ? setForm(null) : onClose())}
      />
    );
  return (
    <Dialog
      open
      onClose={onClose}
      size="medium"
      title={t('raci.roles')}
      description={t('raci.roles.text')}
      closeLabel={t('app.close')}
      footnote={t('raci.roles.shown', { shown, count: matrix.roles.length })}
      actions={
        <>
          <Button icon={IconPlus} onClick={() => setForm('new')}>
            {t('raci.roles.add')}
          </Button>
          <Button variant="primary" onClick={onClose}>
            {t('raci.done')}
          </Button>
        </>
      }
    >
      <div className={styles.tools}>
        <SearchField
          value={search}
          onValueChange={setSearch}
          label={t('raci.roles.search')}
          placeholder={t('raci.roles.search')}
        />
        <span className={styles.quick}>
          <Button variant="ghost" onClick={() => show(() => true)}>
            {t('raci.roles.all')}
          </Button>
          <Button variant="ghost" onClick={() => show((role) => loads.has(role.id))}>
            {t('raci.roles.withLetters')}
          </Button>
          <Button variant="ghost" onClick={() => show((role) => duties(loadOf(role)) > 0)}>
            {t('raci.roles.withDuties')}
          </Button>
        </span>
      </div>
      {groups.length === 0 && <p className={styles.nothing}>{t('raci.roles.none', { text: search })}</p>}
      {groups.map(({ group, roles, all }) => (
        <section key={group} aria-label={group}>
          <h3 className={styles.group}>{group}</h3>
          <ul>
            {roles.map((role) => {
              const at = all.indexOf(role);
              return (
                <RoleLine
                  key={role.id}
                  role={role}
                  load={loadOf(role)}
                  before={all[at - 1] ?? null}
                  after={all[at + 1] ?? null}
                  lastShown={shown === 1 && !role.hidden}
                  state={state}
                  onEdit={() => setForm(role.id)}
                />
              );
            })}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
