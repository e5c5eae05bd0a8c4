import { useRef, useState } from 'react';
import type { ExceptionView } from '../../../../shared/contract/exceptions.ts';
import { isPreparing } from '../../../../shared/rules/exceptions.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toastError } from '../../../state/toast.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { EditableSelect } from '../../../ui/editable-select.tsx';
import { PersonAvatar } from '../../../ui/person-avatar.tsx';
import { NewPerson } from '../dialogs/person-field.tsx';
import { personOptions, personWords } from '../people.ts';
import { useRegister } from '../register.ts';
import styles from './person-value.module.css';

const ADD = '+';

export interface PersonValueProps {
  readonly view: ExceptionView;
  readonly field: 'requesterId' | 'approverId';
}

/** Who asks or who decides; chosen in place while the exception is being prepared. */
export function PersonValue({ view, field }: PersonValueProps) {
  const { people } = useRegister();
  const [adding, setAdding] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const person = people.find((candidate) => candidate.id === view[field]);
  const save = async (id: string) => {
    await api.exceptions.update({ id: view.id, patch: { [field]: id === '' ? null : id } });
  };
  // The list that led to the dialog is gone when it closes, so focus goes back to the value.
  const endAdding = () => {
    setAdding(false);
    requestAnimationFrame(() => box.current?.querySelector('button')?.focus());
  };
  const shown = person && (
    <span className={styles.person}>
      <PersonAvatar name={person.name} />
      {field === 'approverId' ? personWords(person) : person.name}
    </span>
  );
  if (!isPreparing(view.state)) return shown ?? <span>{t('exceptions.notNamed')}</span>;
  const label = t(field === 'requesterId' ? 'exceptions.requester' : 'exceptions.approver');
  return (
    <span ref={box} className={styles.value}>
      <EditableSelect
        label={label}
        value={view[field] ?? ''}
        options={[...personOptions(people), { value: ADD, label: t('exceptions.addPerson') }]}
        placeholder={t('exceptions.notNamed')}
        display={shown}
        clearable
        wanted
        onSave={(id) => (id === ADD ? setAdding(true) : save(id))}
      />
      <Dialog open={adding} onClose={endAdding} title={label} closeLabel={t('app.close')}>
        <NewPerson
          onCancel={endAdding}
          onAdded={(id) => {
            endAdding();
            save(id).catch(toastError);
          }}
        />
      </Dialog>
    </span>
  );
}
