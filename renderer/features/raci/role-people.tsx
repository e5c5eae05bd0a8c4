import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Person } from '../../../shared/model/engagement.ts';
import type { RaciRole } from '../../../shared/model/raci.ts';
import { duties, type Workload } from '../../../shared/rules/raci-workload.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { ComboInput } from '../../ui/combo-input.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { PersonAvatar } from '../../ui/person-avatar.tsx';
import styles from './people-dialog.module.css';
import type { MatrixState } from './use-matrix.ts';

export interface RolePeopleProps {
  readonly role: RaciRole;
  readonly load: Workload;
  readonly filledBy: readonly Person[];
  readonly state: MatrixState;
}

/** A role with the people who fill it. Typing the name of somebody new adds that person to the client's participants. */
export function RolePeople({ role, load, filledBy, state }: RolePeopleProps) {
  const { people, run } = state;
  const [typed, setTyped] = useState('');
  const ids = filledBy.map((person) => person.id);
  const set = (personIds: string[]) => run(() => api.raci.setPeople({ roleId: role.id, personIds }));
  const others = people.filter((person) => !ids.includes(person.id));

  const add = async () => {
    const name = typed.trim();
    if (name === '') return;
    const known = people.find((person) => person.name.toLowerCase() === name.toLowerCase());
    setTyped('');
    if (known) {
      if (!ids.includes(known.id)) await set([...ids, known.id]);
      return;
    }
    const stored = await run(async () => {
      const person = await api.people.create({ name, title: '', party: 'client', email: '' });
      return api.raci.setPeople({ roleId: role.id, personIds: [...ids, person.id] });
    });
    if (!stored) setTyped(name);
  };

  return (
    <li className={styles.role}>
      <span className={styles.name}>
        {role.name}
        <small>{t('raci.roles.load', { ...load })}</small>
      </span>
      <span className={styles.people}>
        {filledBy.map((person) => (
          <span key={person.id} className={styles.person}>
            <PersonAvatar name={person.name} />
            {person.name}
            <IconButton
              icon={IconX}
              size="small"
              label={t('raci.people.remove', { person: person.name, role: role.name })}
              onClick={() => void set(ids.filter((id) => id !== person.id))}
            />
          </span>
        ))}
      </span>
      <span>
        <ComboInput
          suggestions={others.map((person) => person.name)}
          value={typed}
          wanted={filledBy.length === 0 && duties(load) > 0}
          aria-label={t('raci.people.add', { role: role.name })}
          placeholder={t(filledBy.length === 0 ? 'raci.people.name' : 'raci.people.another')}
          onValueChange={setTyped}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            void add();
          }}
          onBlur={() => void add()}
        />
      </span>
    </li>
  );
}
