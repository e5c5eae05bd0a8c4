import { IconUserPlus } from '@tabler/icons-react';
import type { Coverage } from '../../../../shared/contract/crosswalk.ts';
import type { Dashboard } from '../../../../shared/contract/posture.ts';
import { count, decimal } from '../../../../shared/format/number.ts';
import { NO_FIGURE } from '../../../../shared/format/spaces.ts';
import { line } from '../../../../shared/rules/dashboard-lines.ts';
import { useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { useGoTo } from '../../../state/route.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Icon } from '../../../ui/icon.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { PanelHead } from '../../../ui/panel-head.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { Explained } from './explained.tsx';
import styles from './lists.module.css';

const ROUTE = '/responsibilities?view=frameworks';

/** How far each framework is reached, in which edition, and which links are the assessors' own. */
export function Frameworks({ rated }: { readonly rated: Dashboard['rated'] }) {
  const goTo = useGoTo();
  const { data } = useRead('crosswalk', 'coverage', {});
  const shipped = data?.filter(({ frameworkId }) => frameworkId !== null) ?? [];
  const named = (data?.length ?? 0) - shipped.length;
  const own = shipped.reduce((sum, framework) => sum + framework.own.length, 0);
  return (
    <section className={styles.panel} aria-label={t('dashboard.frameworks')}>
      <PanelHead
        title={t('dashboard.frameworks')}
        note={t('dashboard.frameworks.note')}
        actions={
          own > 0 && (
            <span className={styles.own}>
              <Icon of={IconUserPlus} size={14} /> {t('dashboard.frameworks.own')}
            </span>
          )
        }
      />
      {data === undefined ? (
        <SkeletonRows label={t('app.loading')} rows={8} rowHeight={28} />
      ) : (
        <ul className={styles.list}>
          {shipped.map((framework) => (
            <li key={framework.name}>
              <FrameworkRow of={framework} rated={rated} />
            </li>
          ))}
        </ul>
      )}
      {named > 0 && (
        <p className={styles.none}>
          <LinkButton onClick={() => goTo(ROUTE)}>
            {t('dashboard.frameworks.named', { count: named })}
          </LinkButton>
        </p>
      )}
    </section>
  );
}

function FrameworkRow({ of, rated }: { readonly of: Coverage; readonly rated: Dashboard['rated'] }) {
  const { name, edition, printed, own, itemsLinked, items, figure } = of;
  const mean = figure.mean === null ? NO_FIGURE : decimal(figure.mean, 1);
  const linked = t('dashboard.of', { part: itemsLinked, count: items });
  return (
    <Explained
      label={name}
      value={t('dashboard.frameworks.value', { mean, linked })}
      className={classNames(styles.row, styles.short)}
      formula={t('dashboard.frameworks.formula')}
      span={rated}
      facts={[
        { term: t('dashboard.frameworks.edition'), value: edition },
        { term: t('dashboard.frameworks.mean'), value: mean },
        {
          term: t('dashboard.rated'),
          value: t('dashboard.of', { part: figure.rated, count: figure.applicable }),
        },
        {
          term: t('dashboard.posture.bounds'),
          value: `${decimal(figure.low, 1)}–${decimal(figure.high, 1)}`,
        },
        { term: t('dashboard.frameworks.printed'), value: count(printed.length) },
        { term: t('dashboard.frameworks.ownLinks'), value: count(own.length) },
        { term: t('dashboard.frameworks.items'), value: linked },
      ]}
      lines={{
        total: own.length,
        first: own.slice(0, 12).map(({ responsibilityId, itemId, title }) =>
          line({
            ref: responsibilityId,
            title: `${itemId} ${title}`,
            route: `/responsibilities?id=${responsibilityId}/guardrails`,
          }),
        ),
      }}
      linesLabel={t('dashboard.frameworks.ownLinks')}
      route={ROUTE}
    >
      <span className={styles.title}>
        {name} <span className={styles.inline}>{edition}</span>
      </span>
      {own.length > 0 && (
        <span className={styles.own}>
          <Icon of={IconUserPlus} size={14} /> {own.length}
        </span>
      )}
      <span className={styles.bar}>
        <ProgressBar
          thin
          tone="neutral"
          value={items === 0 ? 0 : itemsLinked / items}
          label={t('dashboard.frameworks.items')}
          valueText={linked}
        />
      </span>
      <span className={styles.amount}>{mean}</span>
    </Explained>
  );
}
