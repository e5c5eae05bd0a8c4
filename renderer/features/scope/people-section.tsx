import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Person } from '../../../shared/model/engagement.ts';
import { api, useRead } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { useRoute } from '../../state/route.ts';
import { errorText, toast, toastError } from '../../state/toast.ts';
import { Button } from '../../ui/button.tsx';
import { EditableSelect } from '../../ui/editable-select.tsx';
import { EditableText } from '../../ui/editable-text.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { PersonAvatar } from '../../ui/person-avatar.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { Section } from './section.tsx';
import styles from './table.module.css';

const PARTIES = [
  { value: 'assessor', label: t('scope.assessor') },
  { value: 'client', label: t('scope.clientParty') },
] as const;

/** Team and participants: everyone who estimates, decides, or fills a role. */
export function PeopleSection() {
  const { data: people = [] } = useRead('people', 'list', {});
  const { search } = useRoute();
  const update = (id: string, patch: Partial<Omit<Person, 'id'>>) =>
    api.people.update({ id, patch }).then(() => undefined);
  const remove = (person: Person) =>
    api.people
      .remove({ id: person.id })
      .then(() => toast({ text: t('scope.personRemoved', { name: person.name }), undo: true }), toastError);
  return (
    <Section
      id="scope-people"
      title={t('scope.people')}
      note={t('scope.peopleNote', { count: people.length })}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('scope.name')}</th>
            <th scope="col">{t('scope.jobTitle')}</th>
            <th scope="col">{t('scope.party')}</th>
            <th scope="col">
              <span className={styles.hidden}>{t('app.delete')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id} className={search['id'] === person.id ? styles.current : undefined}>
              <td>
                <span className={styles.person}>
                  <PersonAvatar name={person.name} />
                  <EditableText
                    label={t('scope.name')}
                    value={person.name}
                    onSave={(name) => update(person.id, { name })}
                  />
                </span>
              </td>
              <td>
                <EditableText
                  label={t('scope.jobTitle')}
                  value={person.title}
                  placeholder={t('scope.jobTitlePlaceholder')}
                  onSave={(title) => update(person.id, { title })}
                />
              </td>
              <td>
                <EditableSelect
                  label={t('scope.party')}
                  value={person.party}
                  options={PARTIES}
                  placeholder={t('scope.party')}
                  onSave={(party) => update(person.id, { party })}
                />
              </td>
              <td>
                <IconButton
                  icon={IconTrash}
                  label={t('scope.removePerson', { name: person.name })}
                  onClick={() => void remove(person)}
                />
              </td>
            </tr>
          ))}
          <NewPersonRow wanted={PARTIES.find(({ value }) => value === search['add'])?.value} />
        </tbody>
      </table>
    </Section>
  );
}

/** With `wanted` it stands ready for a person of that party: another step sent for one. */
function NewPersonRow({ wanted }: { readonly wanted: Person['party'] | undefined }) {
  const [name, setName] = useState('');
  const [title, setTitle] = useState('');
  const [party, setParty] = useState<Person['party']>('client');
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setError(null), [name]);
  useEffect(() => {
    if (wanted === undefined) return;
    setParty(wanted);
    field.current?.focus();
  }, [wanted]);
  const add = () =>
    api.people.create({ name, title, party, email: '' }).then(
      () => {
        setName('');
        setTitle('');
        field.current?.focus();
      },
      (failure: unknown) => setError(errorText(failure)),
    );
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Enter' && !event.ctrlKey) {
      event.preventDefault();
      void add();
    }
  };
  return (
    <tr>
      <td>
        <TextInput
          ref={field}
          value={name}
          onValueChange={setName}
          onKeyDown={onKeyDown}
          aria-label={t('scope.newPersonName')}
          aria-invalid={error !== null || undefined}
          placeholder={t('scope.newPersonName')}
        />
        {error && (
          <p className={styles.error} role="alert">
            {error}
          </p>
        )}
      </td>
      <td>
        <TextInput
          value={title}
          onValueChange={setTitle}
          onKeyDown={onKeyDown}
          aria-label={t('scope.newPersonTitle')}
          placeholder={t('scope.jobTitlePlaceholder')}
        />
      </td>
      <td>
        <Select
          aria-label={t('scope.newPersonParty')}
          value={party}
          onValueChange={setParty}
          options={PARTIES}
        />
      </td>
      <td>
        <Button onClick={() => void add()} aria-label={t('scope.addPerson')}>
          <Icon of={IconPlus} />
          {t('app.add')}
        </Button>
      </td>
    </tr>
  );
}
