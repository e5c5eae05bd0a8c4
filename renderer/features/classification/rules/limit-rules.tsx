import { ACCESS_STAGES, RIGHTS } from '../../../../shared/model/access.ts';
import { TIERS } from '../../../../shared/model/basics.ts';
import { t } from '../../../i18n/t.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import styles from '../access/access.module.css';
import type { AccessPartProps } from './part.ts';

/** The rights a role may hold, by tier and stage. */
export function LimitRules({ labels, access, onAccess }: AccessPartProps) {
  const { limits } = access;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('access.limits.text')}</th>
          {RIGHTS.map((right) => (
            <th key={right} scope="col" className={styles.center}>
              {t(`access.right.${right}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {TIERS.flatMap((tier) =>
          ACCESS_STAGES.map((stage) => {
            const allowed = limits[tier][stage];
            return (
              <tr key={`${tier} ${stage}`}>
                <th scope="row">
                  {labels[tier]}, {t(`access.stage.${stage}`).toLowerCase()}
                </th>
                {RIGHTS.map((right) => (
                  <td key={right} className={styles.center}>
                    <Checkbox
                      labelHidden
                      checked={allowed.includes(right)}
                      label={t('access.limits.cell', {
                        tier: labels[tier],
                        stage: t(`access.stage.${stage}`),
                        right: t(`access.right.${right}`),
                      })}
                      onCheckedChange={(on) =>
                        onAccess({
                          limits: {
                            ...limits,
                            [tier]: {
                              ...limits[tier],
                              [stage]: RIGHTS.filter((one) => (one === right ? on : allowed.includes(one))),
                            },
                          },
                        })
                      }
                    />
                  </td>
                ))}
              </tr>
            );
          }),
        )}
      </tbody>
    </table>
  );
}
