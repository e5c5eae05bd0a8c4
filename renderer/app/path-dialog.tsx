import { IconCornerLeftUp, IconFile, IconFolder } from '@tabler/icons-react';
import { useState } from 'react';
import { useRead } from '../api/api.ts';
import { t } from '../i18n/t.ts';
import { type PathRequest, pathRequest } from '../state/choose-path.ts';
import { joinPath, splitPath } from '../state/path-text.ts';
import { useStore } from '../state/store.ts';
import { errorText } from '../state/toast.ts';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './path-dialog.module.css';

/** The file dialog of browser mode: the folders of this computer, read by the host. */
export function PathDialog() {
  const request = useStore(pathRequest);
  return request && <OpenPathDialog request={request} />;
}

const endingOf = (name: string): string => /\.[^./\\]+$/.exec(name)?.[0] ?? '';

function OpenPathDialog({ request }: { request: PathRequest }) {
  const extension = request.kind === 'file' ? endingOf(request.suggestion) : `.${request.kind}`;
  const start = splitPath(request.suggestion);
  const [folder, setFolder] = useState(start.folder);
  const [name, setName] = useState(start.name);
  const { data, error } = useRead('app', 'browse', { folder, extensions: [extension] });
  const cancel = () => request.answer(null);
  const full =
    name.trim() === '' || !data
      ? null
      : joinPath(data.folder, name.trim().endsWith(extension) ? name.trim() : name.trim() + extension);
  const exists = data?.entries.some((e) => e.path === full) ?? false;
  const confirm = () => full !== null && request.answer(full);
  const saving = request.mode === 'save';
  return (
    <Dialog
      open
      onClose={cancel}
      title={t(saving ? 'path.save' : request.readOnly ? 'path.choose' : 'path.open')}
      closeLabel={t('app.close')}
      size="medium"
      onSubmit={confirm}
      footnote={saving && exists ? t(request.kind === 'assay' ? 'path.exists' : 'path.replaces') : undefined}
      actions={
        <>
          <Button onClick={cancel}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit" disabledReason={full === null ? t('path.noName') : null}>
            {t(saving ? 'path.saveHere' : request.readOnly ? 'path.chooseThis' : 'path.openThis')}
          </Button>
        </>
      }
    >
      <div className={styles.place}>
        <Icon of={IconFolder} />
        {/* The end of a long path is shown, and no part of it changes its place for that. */}
        <span className={styles.folder}>
          <bdi>{data?.folder ?? folder}</bdi>
        </span>
      </div>
      {error && <p role="alert">{errorText(error)}</p>}
      <ul className={styles.list} aria-label={t('path.entries')}>
        {data?.parent != null && (
          <li>
            <button type="button" className={styles.entry} onClick={() => setFolder(data.parent)}>
              <Icon of={IconCornerLeftUp} />
              {t('path.up')}
            </button>
          </li>
        )}
        {data?.entries.map((entry) => (
          <li key={entry.path}>
            <button
              type="button"
              className={classNames(styles.entry, entry.path === full && styles.chosen)}
              onClick={() => (entry.folder ? setFolder(entry.path) : setName(entry.name))}
              onDoubleClick={() => !entry.folder && !saving && request.answer(entry.path)}
            >
              <Icon of={entry.folder ? IconFolder : IconFile} />
              <span className={styles.name}>{entry.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <Field label={t('path.name')} hint={t('path.nameHint', { extension })}>
        {(control) => <TextInput {...control} value={name} onValueChange={setName} />}
      </Field>
    </Dialog>
  );
}
