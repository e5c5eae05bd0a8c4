import { IconDots } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { ImportTarget } from '../../../shared/contract/imports.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { errorText, toast, toastError } from '../../state/toast.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { MenuButton } from '../../ui/menu.tsx';
import { Popover } from '../../ui/popover.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { mappingOf } from './columns.ts';
import { correct, type Previewing } from './import-run.ts';
import styles from './mapping-bar.module.css';

export interface MappingBarProps {
  readonly run: Previewing;
  readonly targets: readonly ImportTarget[];
}

/** The saved mapping in force, and the way to save the present columns under a name. */
export function MappingBar({ run, targets }: MappingBarProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [naming, setNaming] = useState(false);
  const { columns, mapping } = run.preview;
  const save = async (id: string | null, name: string) => {
    const saved = await api.mappings.save({ id, name, columns: mappingOf(columns, targets) });
    toast({ text: t('imports.mapping.saved', { name }) });
    // Read anew, so that what is shown is what the next file with these headings will get.
    correct({ mapping: saved.id });
  };
  const remove = async (id: string, name: string) => {
    await api.mappings.remove({ id });
    toast({ text: t('imports.mapping.deleted', { name }) });
    correct({ mapping: null });
  };
  return (
    <span className={styles.bar}>
      {mapping && (
        <>
          <span className={styles.used}>{t('imports.mapping.used', { name: mapping.name })}</span>
          <MenuButton
            iconOnly
            icon={IconDots}
            variant="ghost"
            size="small"
            align="end"
            label={t('imports.mapping.manage')}
            items={[
              {
                id: 'guess',
                label: t('imports.mapping.ignore'),
                onSelect: () => correct({ mapping: 'none' }),
              },
              'separator',
              {
                id: 'delete',
                label: t('imports.mapping.delete', mapping),
                danger: true,
                onSelect: () => void remove(mapping.id, mapping.name).catch(toastError),
              },
            ]}
          />
        </>
      )}
      <Button ref={anchor} aria-haspopup="dialog" aria-expanded={naming} onClick={() => setNaming(!naming)}>
        {t('imports.mapping.save')}
      </Button>
      <Popover
        open={naming}
        onClose={() => setNaming(false)}
        anchor={anchor}
        label={t('imports.mapping.save')}
      >
        <NameForm
          suggestion={mapping?.name ?? ''}
          onSave={async (name) => {
            const same = (await api.mappings.list({})).find(
              (known) => known.name.toLowerCase() === name.toLowerCase(),
            );
            await save(same?.id ?? null, name);
            setNaming(false);
          }}
        />
      </Popover>
    </span>
  );
}

interface NameFormProps {
  readonly suggestion: string;
  /** Rejects with words for beside the field. */
  readonly onSave: (name: string) => Promise<void>;
}

/** Asks for the name of a mapping. One that exists is replaced: that is how a mapping is changed. */
function NameForm({ suggestion, onSave }: NameFormProps) {
  const [name, setName] = useState(suggestion);
  const [problem, setProblem] = useState<string | null>(null);
  const save = () => {
    if (name.trim() === '') setProblem(t('imports.mapping.blank'));
    else onSave(name.trim()).catch((error: unknown) => setProblem(errorText(error)));
  };
  return (
    <div className={styles.form}>
      <Field label={t('imports.mapping.name')} hint={t('imports.mapping.nameHint')} error={problem}>
        {(control) => (
          <TextInput
            {...control}
            data-autofocus
            value={name}
            onValueChange={(value) => {
              setName(value);
              setProblem(null);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
              event.preventDefault();
              save();
            }}
          />
        )}
      </Field>
      <Button onClick={save}>{t('imports.mapping.doSave')}</Button>
    </div>
  );
}
