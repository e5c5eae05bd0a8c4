import { useState } from 'react';
import { groupColumns } from '../../../shared/rules/raci-columns.ts';
import { duties, NO_WORK, workloads } from '../../../shared/rules/raci-workload.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import styles from './people-dialog.module.css';
import { RolePeople } from './role-people.tsx';
import type { MatrixState } from './use-matrix.ts';

export interface PeopleDialogProps {
  readonly state: MatrixState;
  readonly onClose: () => void;
}

/** Who fills which role. Every name is stored as it is entered. */
export function PeopleDialog({ state, onClose }: PeopleDialogProps) {
  const { matrix, people } = state;
  const [search, setSearch] = useState('');
  const [onlyDuties, setOnlyDuties] = useState(true);
  const [onlyOpen, setOnlyOpen] = useState(false);
  const loads = workloads(matrix.assignments);
  const loadOf = (id: string) => loads.get(id) ?? NO_WORK;
  const peopleOf = new Map(
    matrix.roles.map((role) => {
      const links = matrix.people.filter((link) => link.roleId === role.id);
      return [role.id, links.flatMap((link) => people.find((person) => person.id === link.personId) ?? [])];
    }),
  );
  const working = matrix.roles.filter((role) => duties(loadOf(role.id)) > 0);
  const open = working.filter((role) => !peopleOf.get(role.id)?.length).length;
  const wanted = matrix.roles.filter((role) => {
    const names = (peopleOf.get(role.id) ?? []).map((person) => person.name);
    return (
      (!onlyDuties || duties(loadOf(role.id)) > 0) &&
      (!onlyOpen || names.length === 0) &&
      `${role.name} ${role.abbreviation} ${names.join(' ')}`
        .toLowerCase()
        .includes(search.trim().toLowerCase())
    );
  });
  const groups = groupColumns(wanted);

  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      title={t('raci.people')}
      description={t('raci.people.text')}
      closeLabel={t('app.close')}
      footnote={
        open === 0 ? t('raci.people.complete') : t('raci.people.open', { count: open, all: working.length })
      }
      actions={
        <Button variant="primary" onClick={onClose}>
          {t('raci.done')}
        </Button>
      }
    >
      <div className={styles.tools}>
        <SearchField
          value={search}
          onValueChange={setSearch}
          label={t('raci.people.search')}
          placeholder={t('raci.people.search')}
        />
        <Checkbox checked={onlyDuties} onCheckedChange={setOnlyDuties} label={t('raci.people.onlyDuties')} />
        <Checkbox checked={onlyOpen} onCheckedChange={setOnlyOpen} label={t('raci.people.onlyOpen')} />
      </div>
      {groups.length === 0 && <p className={styles.nothing}>{t('raci.people.none')}</p>}
      {groups.map(({ group, roles }) => (
        <section key={group} aria-label={group}>
          <h3 className={styles.group}>{group}</h3>
          <ul>
            {roles.map((role) => (
              <RolePeople
                key={role.id}
                role={role}
                load={loadOf(role.id)}
                filledBy={peopleOf.get(role.id) ?? []}
                state={state}
              />
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
