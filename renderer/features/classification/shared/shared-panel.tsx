import type { ClassifiedAsset } from '../../../../shared/contract/classification.ts';
import { PARTIES, type Party } from '../../../../shared/model/access.ts';
import { taskOwners } from '../../../../shared/rules/task-owners.ts';
import { api, useRead } from '../../../api/api.ts';
import { choiceWords } from '../../../i18n/asset-words.ts';
import { t } from '../../../i18n/t.ts';
import { toastError } from '../../../state/toast.ts';
import { Message } from '../../../ui/message.tsx';
import { RecordSection } from '../../../ui/record-section.tsx';
import { Select } from '../../../ui/select.tsx';
import styles from '../access/access.module.css';

const SPLIT = '=';

/** Who owns each task at an asset: the provider, the organisation, or both. */
export function SharedPanel({ row }: { readonly row: ClassifiedAsset }) {
  const { data: state } = useRead('access', 'state', {});
  const { data: asset } = useRead('assets', 'get', { id: row.id });
  if (state === undefined || asset === undefined) return null;
  const { deployment } = asset;
  const owners = taskOwners(
    deployment,
    state.settings.split,
    state.owners.filter(({ assetId }) => assetId === row.id),
  );
  const set = (task: string, party: Party | typeof SPLIT) =>
    void api.access
      .setOwner({ assetId: row.id, task, party: party === SPLIT ? null : party })
      .catch(toastError);
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
        <tbody>
          {owners.map(({ task, party, own }) => (
            <tr key={task}>
              <th scope="row">
                {task}
                {own && <div className={styles.quiet}>{t('shared.own')}</div>}
              </th>
              <td>
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
                  onValueChange={(next) => set(task, next)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </RecordSection>
  );
}
