import { useState } from 'react';
import type { Person } from '../../../../shared/model/engagement.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { errorText } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { personOptions } from '../people.ts';
import { useRegister } from '../register.ts';
import styles from './person-field.module.css';

const ADD = '+';

export interface PersonFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValueChange: (personId: string) => void;
  readonly error?: string | null;
  readonly required?: boolean;
}

/** Chooses a person of the engagement, or writes a new one down on the spot. */
export function PersonField({ label, value, onValueChange, error, required = false }: PersonFieldProps) {
  const { people } = useRegister();
  const [adding, setAdding] = useState(false);
  if (adding)
    return (
      <NewPerson
        onAdded={(id) => {
          setAdding(false);
          onValueChange(id);
        }}
        onCancel={() => setAdding(false)}
      />
    );
  return (
    <Field
      label={label}
      required={required}
      note={t(required ? 'exceptions.required' : 'exceptions.optional')}
      error={error}
    >
      {(control) => (
        <Select
          {...control}
          value={value}
          placeholder={t('exceptions.choosePerson')}
          clearable={!required}
          options={[...personOptions(people), { value: ADD, label: t('exceptions.addPerson') }]}
          onValueChange={(next) => (next === ADD ? setAdding(true) : onValueChange(next))}
        />
      )}
    </Field>
  );
}

export interface NewPersonProps {
  readonly onAdded: (id: string) => void;
  readonly onCancel: () => void;
}

/** Name, title and party of a person who is not on the list yet. */
export function NewPerson({ onAdded, onCancel }: NewPersonProps) {
  const [name, setName] = useState('');
  const [title, setTitle] = useState('');
  const [party, setParty] = useState<Person['party']>('client');
  const [error, setError] = useState<string | null>(null);
  const add = () =>
    api.people.create({ name, title, party, email: '' }).then(
      (person) => onAdded(person.id),
      (failure: unknown) => setError(errorText(failure)),
    );
  return (
    <fieldset
      className={styles.person}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          onCancel();
        }
        // Enter here adds the person; it must not submit the decision around it.
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
          event.preventDefault();
          void add();
        }
      }}
    >
      <legend>{t('exceptions.newPerson')}</legend>
      <Field label={t('exceptions.personName')} error={error} required>
        {(control) => <TextInput {...control} autoFocus value={name} onValueChange={setName} />}
      </Field>
      <Field label={t('exceptions.personTitle')} note={t('exceptions.optional')}>
        {(control) => <TextInput {...control} value={title} onValueChange={setTitle} />}
      </Field>
      <div className={styles.actions}>
        <Segmented
          label={t('exceptions.personParty')}
          value={party}
          onValueChange={setParty}
          options={[
            { value: 'client', label: t('exceptions.party.client') },
            { value: 'assessor', label: t('exceptions.party.assessor') },
          ]}
        />
        <span className={styles.gap} />
        <Button variant="ghost" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
        <Button onClick={() => void add()}>{t('app.add')}</Button>
      </div>
    </fieldset>
  );
}
