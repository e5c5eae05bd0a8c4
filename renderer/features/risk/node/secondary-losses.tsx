import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import {
  MOST_SECONDARY,
  renamedSecondary,
  withoutSecondary,
  withSecondary,
} from '../../../../shared/rules/tree-edits.ts';
import { t } from '../../../i18n/t.ts';
import { toast, toastError } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { EditableText } from '../../../ui/editable-text.tsx';
import { Field } from '../../../ui/field.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { storeTree } from '../node-commands.ts';
import { showNode } from '../requests.ts';
import styles from './structure.module.css';

export interface SecondaryLossesProps {
  readonly scenario: LinkedScenario;
  /** Shows one of them alone; null all, and the field for another. */
  readonly only: string | null;
}

/** The losses that follow a loss event only sometimes: named, added, taken out. */
export function SecondaryLosses({ scenario, only }: SecondaryLossesProps) {
  const { id, tree } = scenario;
  const [title, setTitle] = useState('');
  const shown = tree.secondary.filter((loss) => only === null || loss.id === only);
  const remove = async (lossId: string, name: string) => {
    await storeTree(id, withoutSecondary(tree, lossId));
    if (only !== null) showNode(id, 'loss.primary');
    toast({ text: t('risk.secondary.removed', { title: name }), undo: true });
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return;
    const added = withSecondary(tree, title.trim());
    storeTree(id, added.tree).then(() => {
      setTitle('');
      showNode(id, `loss.secondary.${added.id}`);
    }, toastError);
  };
  return (
    <div className={styles.group} role="group" aria-label={t('risk.secondary')}>
      {only === null && <h3>{t('risk.secondary')}</h3>}
      <ul className={styles.losses}>
        {shown.map((loss) => (
          <li key={loss.id}>
            <EditableText
              label={t('risk.secondary.title')}
              value={loss.title}
              onSave={(text) => storeTree(id, renamedSecondary(tree, loss.id, text.trim()))}
            />
            <IconButton
              size="small"
              icon={IconTrash}
              label={t('risk.secondary.remove', { title: loss.title })}
              onClick={() => void remove(loss.id, loss.title).catch(toastError)}
            />
          </li>
        ))}
      </ul>
      {only === null && tree.secondary.length < MOST_SECONDARY && (
        <form className={styles.add} onSubmit={add}>
          <Field label={t('risk.secondary.add')}>
            {(control) => (
              <TextInput
                {...control}
                value={title}
                maxLength={200}
                placeholder={t('risk.secondary.hint')}
                onValueChange={setTitle}
              />
            )}
          </Field>
          <Button type="submit" icon={IconPlus}>
            {t('risk.secondary.addShort')}
          </Button>
        </form>
      )}
    </div>
  );
}
