import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { Version } from '../../../shared/model/engagement.ts';
import { date } from '../../../shared/format/date.ts';
import { api, useRead } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { localToday } from '../../state/local-time.ts';
import { toast, toastError } from '../../state/toast.ts';
import { Button } from '../../ui/button.tsx';
import { EditableText } from '../../ui/editable-text.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Section } from './section.tsx';
import styles from './table.module.css';

/** "0.1", then "0.2", … until a person writes something else. */
function nextVersion(versions: readonly Version[]): string {
  const match = /^(.*?)(\d+)$/.exec(versions.at(-1)?.version ?? '0.0');
  return match ? `${match[1] ?? ''}${Number(match[2]) + 1}` : '0.1';
}

/** The version history printed in every report. */
export function VersionsSection() {
  const { data: versions = [] } = useRead('versions', 'list', {});
  const { data: info } = useRead('app', 'info', {});
  const update = (id: string, patch: Partial<Omit<Version, 'id'>>) =>
    api.versions.update({ id, patch }).then(() => undefined);
  const add = () =>
    api.versions
      .create({
        version: nextVersion(versions),
        issuedOn: localToday(),
        author: info?.actor || t('scope.assessor'),
        changes: '',
      })
      .catch(toastError);
  const remove = (version: Version) =>
    api.versions
      .remove({ id: version.id })
      .then(
        () => toast({ text: t('scope.versionRemoved', { version: version.version }), undo: true }),
        toastError,
      );
  return (
    <Section
      id="scope-versions"
      title={t('scope.versions')}
      note={t('scope.versionsNote')}
      actions={
        <Button icon={IconPlus} onClick={() => void add()}>
          {t('scope.addVersion')}
        </Button>
      }
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('scope.version')}</th>
            <th scope="col">{t('scope.issuedOn')}</th>
            <th scope="col">{t('scope.author')}</th>
            <th scope="col">{t('scope.changes')}</th>
            <th scope="col">
              <span className={styles.hidden}>{t('app.delete')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {versions.length === 0 && (
            <tr>
              <td colSpan={5} className={styles.empty}>
                {t('scope.noVersions')}
              </td>
            </tr>
          )}
          {versions.map((version) => (
            <tr key={version.id}>
              <td>
                <EditableText
                  label={t('scope.version')}
                  value={version.version}
                  onSave={(v) => update(version.id, { version: v })}
                />
              </td>
              <td>
                <EditableText
                  label={t('scope.issuedOn')}
                  value={version.issuedOn}
                  display={date(version.issuedOn)}
                  onSave={(issuedOn) => update(version.id, { issuedOn })}
                />
              </td>
              <td>
                <EditableText
                  label={t('scope.author')}
                  value={version.author}
                  onSave={(author) => update(version.id, { author })}
                />
              </td>
              <td>
                <EditableText
                  label={t('scope.changes')}
                  value={version.changes}
                  placeholder={t('scope.changesPlaceholder')}
                  multiline
                  onSave={(changes) => update(version.id, { changes })}
                />
              </td>
              <td>
                <IconButton
                  icon={IconTrash}
                  label={t('scope.removeVersion', { version: version.version })}
                  onClick={() => void remove(version)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
