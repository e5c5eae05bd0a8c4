import { PARTIES } from '../../../../shared/model/access.ts';
import { t } from '../../../i18n/t.ts';
import { Select } from '../../../ui/select.tsx';
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
          </tr>
        ))}
      </tbody>
    </table>
  );
}
