import { IconPlus, IconX } from '@tabler/icons-react';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import styles from './fairness.module.css';
import { COUNTS, EMPTY_GROUP, type GroupDraft } from './group-draft.ts';

export interface GroupTableProps {
  readonly groups: readonly GroupDraft[];
  readonly truth: boolean;
  readonly onGroups: (groups: readonly GroupDraft[]) => void;
  readonly onTruth: (truth: boolean) => void;
}

/** Counts per group to type in: a confusion table, or the predictions alone. */
export function GroupTable({ groups, truth, onGroups, onTruth }: GroupTableProps) {
  const fields = truth ? COUNTS : (['tp', 'fn'] as const);
  const heading = (field: (typeof COUNTS)[number]) =>
    truth ? t(`fairness.${field}`) : t(field === 'tp' ? 'fairness.selected' : 'fairness.notSelected');
  const set = (index: number, patch: Partial<GroupDraft>) =>
    onGroups(groups.map((group, at) => (at === index ? { ...group, ...patch } : group)));
  return (
    <div className={styles.fields}>
      <Checkbox checked={truth} onCheckedChange={onTruth} label={t('fairness.truth')} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('fairness.group')}</th>
            {fields.map((field) => (
              <th key={field} scope="col">
                {heading(field)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {groups.map((group, index) => {
            const name = group.name || t('fairness.groupName', { number: index + 1 });
            return (
              // Rows have no identity but their place while they are typed.
              <tr key={index}>
                <th scope="row">
                  <TextInput
                    aria-label={t('fairness.groupName', { number: index + 1 })}
                    value={group.name}
                    onValueChange={(value) => set(index, { name: value })}
                  />
                </th>
                {fields.map((field) => (
                  <td key={field}>
                    <TextInput
                      numeric
                      aria-label={t('fairness.countOf', { field: heading(field), group: name })}
                      value={group[field]}
                      onValueChange={(value) => set(index, { [field]: value })}
                    />
                  </td>
                ))}
                <td>
                  <IconButton
                    size="small"
                    icon={IconX}
                    label={t('fairness.removeGroup', { group: name })}
                    onClick={() => onGroups(groups.filter((_, at) => at !== index))}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className={styles.row}>
        <Button size="small" icon={IconPlus} onClick={() => onGroups([...groups, EMPTY_GROUP])}>
          {t('fairness.addGroup')}
        </Button>
      </div>
    </div>
  );
}
