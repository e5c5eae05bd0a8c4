import { IconAlertTriangle, IconChevronRight } from '@tabler/icons-react';
import type { Dashboard } from '../../../../shared/contract/posture.ts';
import { money } from '../../../../shared/format/money.ts';
import { decimal } from '../../../../shared/format/number.ts';
import type { NextThing } from '../../../../shared/rules/what-next.ts';
import { RangeLine } from '../../../charts/range-line.tsx';
import { t } from '../../../i18n/t.ts';
import { useGoTo } from '../../../state/route.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Icon } from '../../../ui/icon.tsx';
import { PanelHead } from '../../../ui/panel-head.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { openWords } from '../content-table.tsx';
import { tagText } from './explained.tsx';
import { outOfDateWords } from './out-of-date.ts';
import styles from './lists.module.css';

/** Lines a list shows; its step has them all. */
const MOST = 6;
const shown = (all: number) => t('dashboard.shown', { shown: Math.min(all, MOST), count: all });

/** Width of the line from the mean to P90. */
const RANGE = 60;

/** Scenarios by their loss in a bad year. */
export function TopRisks({
  of: { first, total },
  currency,
}: {
  readonly of: Dashboard['topRisks'];
  readonly currency: string;
}) {
  const goTo = useGoTo();
  const most = Math.max(0, ...first.map(({ p90 }) => p90));
  return (
    <section className={classNames(styles.panel, styles.risks)} aria-label={t('dashboard.risks')}>
      <PanelHead
        title={t('dashboard.risks')}
        note={total > 0 && shown(total)}
        actions={
          first.some(({ over }) => over) && (
            <span className={styles.legend}>
              <Icon of={IconAlertTriangle} size={14} /> {t('dashboard.risks.over')}
            </span>
          )
        }
      />
      {total === 0 ? (
        <p className={styles.none}>{t('dashboard.risks.none')}</p>
      ) : (
        // Each row says all of this in its own words.
        <div className={styles.heads} aria-hidden="true">
          <span className={styles.ref} />
          <span className={styles.title}>{t('dashboard.risks.scenario')}</span>
          <span className={styles.range}>{t('dashboard.risks.range')}</span>
          <span className={styles.amount}>{t('dashboard.risks.p90')}</span>
        </div>
      )}
      <ul className={styles.list}>
        {first.map(({ ref, title, route, mean, p90, over, ...simulation }) => (
          <li key={route}>
            <button type="button" className={styles.row} onClick={() => goTo(route)}>
              <span className={styles.ref}>{ref}</span>
              <span className={styles.title}>
                {title}
                {simulation.outOfDate && <span className={styles.small}>{outOfDateWords(simulation)}</span>}
              </span>
              <RangeLine
                from={mean}
                to={p90}
                domain={[0, most]}
                breach={over}
                width={RANGE}
                summary={t('dashboard.risks.summary', {
                  mean: money(currency, mean),
                  p90: money(currency, p90),
                })}
              />
              <span className={classNames(styles.amount, over && styles.over)}>
                {over && (
                  <>
                    <Icon of={IconAlertTriangle} size={14} />{' '}
                    <VisuallyHidden>{t('dashboard.risks.over')}</VisuallyHidden>
                  </>
                )}
                {money(currency, p90)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is late, the latest first. */
export function Overdue({ of: { first, total } }: { readonly of: Dashboard['overdue'] }) {
  const goTo = useGoTo();
  return (
    <section className={styles.panel} aria-label={t('dashboard.overdue')}>
      <PanelHead title={t('dashboard.overdue')} note={total > 0 && shown(total)} />
      {total === 0 && <p className={styles.none}>{t('dashboard.overdue.none')}</p>}
      <ul className={styles.list}>
        {first.slice(0, MOST).map((line, index) => (
          <li key={`${line.route}/${index}`}>
            <button type="button" className={styles.row} onClick={() => goTo(line.route)}>
              <span className={styles.ref}>{line.ref}</span>
              <span className={styles.title}>
                {line.title}
                <span className={styles.small}>
                  {[tagText(line), line.owner].filter((part) => part !== '').join(' · ')}
                </span>
              </span>
              <span className={classNames(styles.amount, styles.late)}>
                {line.days !== null && t('dashboard.days', { count: line.days })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a thing to do is called, and where it is done. */
export function nextWords(thing: NextThing): { label: string; note: string; route: string } {
  if (thing.kind === 'gap') {
    const { responsibilityId: id, title, posture } = thing.gap;
    const step = t('step.responsibilities');
    return {
      label: t('dashboard.next.gap', { id, title }),
      note: t('dashboard.next.gapNote', { step, points: decimal(posture, 2) }),
      route: `/responsibilities?id=${id}`,
    };
  }
  const { count, label } = openWords(thing.item);
  const words = count === null ? label : `${count} ${label}`;
  return { label: words, note: t(`step.${thing.step}`), route: thing.item.route };
}

/** What to do next, by its effect on the result. */
export function WhatNext({ things }: { readonly things: readonly NextThing[] }) {
  const goTo = useGoTo();
  return (
    <section className={styles.panel} aria-label={t('dashboard.next')}>
      <PanelHead title={t('dashboard.next')} note={t('dashboard.next.note')} />
      {things.length === 0 && <p className={styles.none}>{t('dashboard.next.none')}</p>}
      <ol className={styles.list}>
        {things.slice(0, MOST).map((thing, index) => {
          const { label, note, route } = nextWords(thing);
          return (
            <li key={`${route}/${label}`}>
              <button
                type="button"
                className={classNames(styles.row, index === 0 && styles.first)}
                onClick={() => goTo(route)}
              >
                <span className={styles.place}>{index + 1}</span>
                <span className={styles.title}>
                  {label}
                  <span className={styles.small}>{note}</span>
                </span>
                <Icon of={IconChevronRight} size={14} />
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
