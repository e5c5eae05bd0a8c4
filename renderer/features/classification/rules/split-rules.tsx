import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { PARTIES } from '../../../../shared/model/access.ts';
import { t } from '../../../i18n/t.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import styles from '../access/access.module.css';
import type { AccessPartProps } from './part.ts';

const MODELS = ['saas', 'paas', 'iaas'] as const;

/** Who owns each task under each way of buying a service. */
export function SplitRules({ access, onAccess }: Omit<AccessPartProps, 'labels'>) {
  const { split } = access;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('shared.task')}</th>
          {MODELS.map((model) => (
            <th key={model} scope="col">
              {t(`shared.model.${model}`)}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {split.map((row) => (
          <tr key={row.task}>
            <th scope="row">{row.task}</th>
            {MODELS.map((model) => (
              <td key={model}>
                <Select
                  aria-label={t('shared.cell', { task: row.task, model: t(`shared.model.${model}`) })}
                  value={row[model]}
                  options={PARTIES.map((value) => ({ value, label: t(`shared.party.${value}`) }))}
                  onValueChange={(party) =>
                    onAccess({
                      split: split.map((other) =>
                        other.task === row.task ? { ...other, [model]: party } : other,
                      ),
                    })
                  }
                />
              </td>
            ))}
            <td>
              <IconButton
                size="small"
                icon={IconX}
                label={t('classification.rules.remove', { name: row.task })}
                onClick={() => onAccess({ split: split.filter((other) => other !== row) })}
              />
            </td>
          </tr>
        ))}
        <NewTask
          taken={split.map(({ task }) => task)}
          onAdd={(task) =>
            onAccess({ split: [...split, { task, saas: 'shared', paas: 'shared', iaas: 'shared' }] })
          }
        />
      </tbody>
    </table>
  );
}

/** A task the reference does not name. It begins as shared, which claims least. */
function NewTask({
  taken,
  onAdd,
}: {
  readonly taken: readonly string[];
  readonly onAdd: (task: string) => void;
}) {
  const [text, setText] = useState('');
  const task = text.trim();
  const known = taken.some((other) => other.toLowerCase() === task.toLowerCase());
  const add = () => {
    if (task === '' || known) return;
    onAdd(task);
    setText('');
  };
  return (
    <tr>
      <td colSpan={MODELS.length + 1}>
        <TextInput
          aria-label={t('shared.newTask')}
          placeholder={t('shared.newTask')}
          value={text}
          maxLength={200}
          onValueChange={setText}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
      </td>
      <td>
        <IconButton
          size="small"
          icon={IconPlus}
          label={t('shared.addTask')}
          disabledReason={known ? t('shared.taskKnown') : task === '' ? t('shared.newTask') : null}
          onClick={add}
        />
      </td>
    </tr>
  );
}
