import type { ClassifiedAsset } from '../../../../shared/contract/classification.ts';
import { PARTIES, type Party } from '../../../../shared/model/access.ts';
import { type OwnedTask, taskOwners } from '../../../../shared/rules/task-owners.ts';
import { api, useRead } from '../../../api/api.ts';
import { choiceWords } from '../../../i18n/asset-words.ts';
import { t } from '../../../i18n/t.ts';
import { toast, toastError } from '../../../state/toast.ts';
import { EditableText } from '../../../ui/editable-text.tsx';
import { Message } from '../../../ui/message.tsx';
import { RecordSection } from '../../../ui/record-section.tsx';
import { Select } from '../../../ui/select.tsx';
import styles from '../access/access.module.css';

const SPLIT = '=';

/** Who owns each task at an asset: the provider, the organisation, or both. */
export function SharedPanel({ row }: { readonly row: ClassifiedAsset }) {
  const { data: state } = useRead('access', 'state', {});
  const { data: access } = useRead('access', 'asset', { assetId: row.id });
  const { data: asset } = useRead('assets', 'get', { id: row.id });
  if (state === undefined || asset === undefined || access === undefined) return null;
  const { deployment } = asset;
  const owners = taskOwners(deployment, state.settings.split, access.owners);
  const set = ({ task, note }: OwnedTask, next: Party | typeof SPLIT) => {
    const party = next === SPLIT ? null : next;
    api.access.setOwner({ assetId: row.id, task, party, note: party === null ? '' : note }).then(() => {
      if (party === null && note !== '') toast({ text: t('shared.noteGone', { task }), undo: true });
    }, toastError);
  };
  const write = async ({ task, party }: OwnedTask, note: string) =>
    void (await api.access.setOwner({ assetId: row.id, task, party, note }));
  return (
    <RecordSection
      title={t('shared.title')}
      count={owners.length}
      note={
        deployment === null
          ? t('shared.note')
          : `${t('shared.deployment', { deployment: choiceWords('deployment', deployment) })}. ${t('shared.note')}.`
      }
    >
      {deployment === null && <Message tone="warn">{t('shared.noDeployment')}</Message>}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('shared.task')}</th>
            <th scope="col">{t('shared.owner')}</th>
            <th scope="col">{t('shared.noteHead')}</th>
          </tr>
        </thead>
        <tbody>
          {owners.map((owned) => {
            const { task, party, own, note } = owned;
            return (
              <tr key={task}>
                <th scope="row">
                  {task}
                  {own && <div className={styles.quiet}>{t('shared.own')}</div>}
                </th>
                <td className={styles.ownerCell}>
                  <Select
                    aria-label={task}
                    value={party ?? ''}
                    placeholder={t('shared.unknown')}
                    options={[
                      ...PARTIES.map((value) => ({
                        value: value as Party | typeof SPLIT,
                        label: t(`shared.party.${value}`),
                      })),
                      ...(own ? [{ value: SPLIT as typeof SPLIT, label: t('shared.reset') }] : []),
                    ]}
                    onValueChange={(next) => set(owned, next)}
                  />
                </td>
                <td className={styles.noteCell}>
                  {party === null ? (
                    <span className={styles.quiet}>{t('shared.noteLater')}</span>
                  ) : (
                    <EditableText
                      label={t('shared.noteOf', { task })}
                      value={note}
                      placeholder={t('shared.noteAsk')}
                      multiline
                      onSave={(text) => write(owned, text.trim())}
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </RecordSection>
  );
}
