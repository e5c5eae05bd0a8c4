import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconRefreshAlert } from '@tabler/icons-react';
import { type MissingItem, STEPS } from '../../../shared/contract/engagement.ts';
import { isMessageKey, t } from '../../i18n/t.ts';
import { useGoTo } from '../../state/route.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon, type IconType } from '../../ui/icon.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PanelHead } from '../../ui/panel-head.tsx';
import { Ring } from '../../ui/ring.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import type { ContentRow } from './content.ts';
import styles from './content-table.module.css';

const STATE_ICONS: Readonly<Record<ContentRow['state'], IconType>> = {
  complete: IconCircleCheck,
  gaps: IconAlertTriangle,
  outdated: IconRefreshAlert,
  empty: IconCircleDashed,
};

/** Steps of the guided path that have no instrument yet. */
const LATER = ['vulnerabilities', 'incidents'] as const;

/** `3 open choices`, or `objectives not stated` for what is only there or not. */
export const openWords = ({ key, count }: MissingItem): { count: number | null; label: string } => {
  const message = `missing.${key}`;
  const label = isMessageKey(message) ? t(message, { count }) : key;
  // One missing objective is not a count: its words say all.
  return { count: key.startsWith('scope.') || key.endsWith('.empty') ? null : count, label };
};

/** What each step brings into the documents, in which state, and where its gaps are closed. */
export function ContentTable({ rows }: { readonly rows: readonly ContentRow[] | null }) {
  return (
    <section className={styles.content} aria-label={t('reports.content')}>
      <PanelHead title={t('reports.content')} note={t('reports.content.note')} />
      {rows === null ? (
        <SkeletonRows label={t('app.loading')} rows={5} rowHeight={40} />
      ) : (
        <>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('reports.content.step')}</th>
                <th scope="col">{t('reports.content.shows')}</th>
                <th scope="col">{t('reports.content.state')}</th>
                <th scope="col">{t('reports.content.open')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <ContentLine key={row.step} row={row} />
              ))}
            </tbody>
          </table>
          <p className={styles.later}>
            {t('reports.content.later', { steps: LATER.map((step) => t(`step.${step}`)).join(', ') })}
          </p>
        </>
      )}
    </section>
  );
}

function ContentLine({ row }: { readonly row: ContentRow }) {
  const goTo = useGoTo();
  const name = t(`step.${row.step}`);
  return (
    <tr>
      <th scope="row">
        <span className={styles.step}>
          <Ring step={STEPS.indexOf(row.step) + 1} completeness={row.done} />
          <LinkButton
            aria-label={t('reports.content.goTo', { step: name })}
            onClick={() => goTo(`/${row.step}`)}
          >
            {name}
          </LinkButton>
        </span>
      </th>
      <td>{row.shows}</td>
      <td>
        <span className={classNames(styles.state, styles[row.state])}>
          <Icon of={STATE_ICONS[row.state]} size={14} />
          {t(`reports.state.${row.state}`)}
        </span>
      </td>
      <td>
        {row.open.length === 0 ? (
          <span className={styles.none}>{t('reports.content.nothingOpen')}</span>
        ) : (
          <ul className={styles.open}>
            {row.open.map((item) => {
              const { count, label } = openWords(item);
              return (
                <li key={item.key}>
                  <LinkButton onClick={() => goTo(item.route)}>
                    {count !== null && <b>{t('reports.count', { count })} </b>}
                    {label}
                  </LinkButton>
                </li>
              );
            })}
          </ul>
        )}
      </td>
    </tr>
  );
}
