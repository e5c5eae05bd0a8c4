import { IconFileImport } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Keys } from '../../ui/kbd.tsx';
import { Message } from '../../ui/message.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './choose-dialog.module.css';
import { chooseFile, choosePath, startOver } from './import-run.ts';

export interface ChooseDialogProps {
  /** Why the last file could not be read. */
  readonly problem: string | null;
  readonly dropping: boolean;
  readonly onClose: () => void;
}

/** Asks for a file: by the platform's own dialog, by dropping or pasting it, or by its path. */
export function ChooseDialog({ problem, dropping, onClose }: ChooseDialogProps) {
  const input = useRef<HTMLInputElement>(null);
  const [path, setPath] = useState('');
  const readPath = () => void choosePath(path);
  return (
    <Dialog
      open
      onClose={() => {
        startOver();
        onClose();
      }}
      size="medium"
      title={t('imports.title')}
      description={t('imports.choose.text')}
      closeLabel={t('imports.close')}
      onSubmit={readPath}
      footnote={t('imports.choose.notSpoilt')}
    >
      {problem !== null && (
        <Message tone="danger" title={t('imports.choose.failed')} live>
          {problem}
        </Message>
      )}
      <div className={classNames(styles.drop, dropping && styles.dropping)}>
        <Icon of={IconFileImport} size={24} />
        <p>
          {t('imports.choose.drop')} <Keys keys={['Ctrl', 'V']} />
        </p>
        <Button variant="primary" data-autofocus onClick={() => input.current?.click()}>
          {t('imports.choose.button')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('imports.choose.input')}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // The same file can be chosen again after it was mended.
            event.target.value = '';
            if (file) void chooseFile(file);
          }}
        />
        <p className={styles.kinds}>{t('imports.choose.kinds')}</p>
      </div>
      <Field label={t('imports.path.label')}>
        {(control) => (
          <span className={styles.path}>
            <TextInput
              {...control}
              value={path}
              placeholder={t('imports.path.placeholder')}
              onValueChange={setPath}
            />
            <Button type="submit">{t('imports.path.read')}</Button>
          </span>
        )}
      </Field>
    </Dialog>
  );
}
