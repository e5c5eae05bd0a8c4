import { IconAlertTriangle } from '@tabler/icons-react';
import type { ComparedCategory, Comparison, Values } from '../../../../shared/contract/comparison.ts';
import { date } from '../../../../shared/format/date.ts';
import { decimal } from '../../../../shared/format/number.ts';
import { NO_FIGURE } from '../../../../shared/format/spaces.ts';
import { t } from '../../../i18n/t.ts';
import { Icon } from '../../../ui/icon.tsx';
import styles from './comparison.module.css';
import { signed } from './signed.ts';
import { ChangeCell, ThenNowTable } from './then-now-table.tsx';

const ROUTE = '/reports?view=categories';
const text = (score: number | null) => (score === null ? NO_FIGURE : decimal(score, 2));
const changeText = ({ change }: Values) =>
  change === null ? NO_FIGURE : signed(change, (size) => decimal(size, 2));

/** Risk categories with their types, in both states. */
export function ComparedCategories({ of: { earlier, categories, threshold } }: { readonly of: Comparison }) {
  const above = { earlier: decimal(threshold.earlier, 2), now: decimal(threshold.now, 2) };
  const note = t(threshold.earlier === threshold.now ? 'compare.threshold' : 'compare.thresholds', above);
  return (
    <ThenNowTable title={t('compare.categories')} note={note} of={t('compare.category')} day={earlier.day}>
      {categories.map((category) => (
        <CategoryRows key={category.id} of={category} day={earlier.day} />
      ))}
    </ThenNowTable>
  );
}

function CategoryRows({ of, day }: { readonly of: ComparedCategory; readonly day: string }) {
  const { name, types, scored, recommended } = of;
  const all = types.length;
  return (
    <>
      <tr className={styles.area}>
        <th scope="row">{name}</th>
        <td>
          <Score score={of.earlier} mitigate={recommended.earlier} />
        </td>
        <td>
          <Score score={of.now} mitigate={recommended.now} />
        </td>
        <ChangeCell
          label={t('categories.figure', { name })}
          value={changeText(of)}
          turn={of.turn}
          formula={t('compare.formula.category')}
          facts={[
            {
              term: t('compare.scored', { date: date(day) }),
              value: t('dashboard.of', { part: scored.earlier, count: all }),
            },
            {
              term: t('compare.scored', { date: t('compare.today') }),
              value: t('dashboard.of', { part: scored.now, count: all }),
            },
          ]}
          route={ROUTE}
          routeLabel={t('categories.go')}
        />
      </tr>
      {types.map((type) => (
        <tr key={type.id} className={styles.group}>
          <th scope="row">{type.title}</th>
          <td>{text(type.earlier)}</td>
          <td>{text(type.now)}</td>
          <ChangeCell
            label={type.title}
            value={changeText(type)}
            turn={type.turn}
            formula={t('compare.formula.riskType')}
            facts={[
              { term: date(day), value: text(type.earlier) },
              { term: t('compare.now'), value: text(type.now) },
            ]}
            route={`${ROUTE}&type=${type.id}`}
            routeLabel={t('compare.goType')}
          />
        </tr>
      ))}
    </>
  );
}

function Score({ score, mitigate }: { readonly score: number | null; readonly mitigate: boolean }) {
  return (
    <span className={styles.score}>
      {text(score)}
      {mitigate && (
        <span className={styles.mitigate}>
          <Icon of={IconAlertTriangle} size={14} /> {t('categories.overview.recommended')}
        </span>
      )}
    </span>
  );
}
