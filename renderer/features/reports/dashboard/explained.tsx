import { type ReactNode, useRef, useState } from 'react';
import type { Dashboard, DashboardLine } from '../../../../shared/contract/posture.ts';
import { date } from '../../../../shared/format/date.ts';
import { t } from '../../../i18n/t.ts';
import { useGoTo } from '../../../state/route.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Popover } from '../../../ui/popover.tsx';
import styles from './explained.module.css';

export interface Explanation {
  /** What the figure is called. */
  readonly label: string;
  /** The figure in words, for screen readers. */
  readonly value: string;
  readonly formula: string;
  /** Days its inputs were written on; undefined where they have none. */
  readonly span?: Dashboard['rated'];
  readonly facts?: readonly { readonly term: string; readonly value: string }[];
  readonly lines?: Dashboard['overdue'];
  /** Where all its records are. */
  readonly route: string;
  /** What else can be done with it. */
  readonly action?: ReactNode;
}

/** A figure that opens its formula, the days of its inputs and the inputs, and leads to its records. */
export function Explained({
  className,
  children,
  ...explanation
}: Explanation & { readonly className?: string | undefined; readonly children: ReactNode }) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const { label, value } = explanation;
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className={className}
        aria-expanded={open}
        aria-label={t('dashboard.explain', { label, value })}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      <Popover open={open} onClose={() => setOpen(false)} anchor={anchor} label={label}>
        <Panel {...explanation} />
      </Popover>
    </>
  );
}

function Panel({ label, formula, span, facts = [], lines, route, action }: Explanation) {
  const goTo = useGoTo();
  return (
    <div className={styles.panel}>
      <h3>{label}</h3>
      <p className={styles.quiet}>{formula}</p>
      <dl className={styles.facts}>
        {span !== undefined && (
          <>
            <dt>{t('dashboard.span')}</dt>
            <dd>{spanText(span)}</dd>
          </>
        )}
        {facts.map((fact) => (
          <div key={fact.term} className={styles.fact}>
            <dt>{fact.term}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
      {lines !== undefined && lines.total > 0 && (
        <ul className={styles.lines} aria-label={t('dashboard.inputs')}>
          {lines.first.map((line, index) => (
            <li key={`${line.route}/${index}`}>
              <button type="button" className={styles.line} onClick={() => goTo(line.route)}>
                <span className={styles.ref}>{line.ref}</span>
                <span className={styles.title}>{line.title}</span>
                <span className={styles.quiet}>{tagText(line)}</span>
              </button>
            </li>
          ))}
          {lines.total > lines.first.length && (
            <li className={styles.quiet}>
              {t('dashboard.more', { count: lines.total - lines.first.length })}
            </li>
          )}
        </ul>
      )}
      {action}
      <LinkButton onClick={() => goTo(route)}>{t('dashboard.open')}</LinkButton>
    </div>
  );
}

/** Why a record stands in a list. */
export const tagText = ({ tag }: DashboardLine): string => (tag === null ? '' : t(`dashboard.tag.${tag}`));

function spanText(span: NonNullable<Explanation['span']> | null): string {
  if (span === null) return t('dashboard.span.none');
  const days = { from: date(span.from), to: date(span.to) };
  return span.from === span.to ? t('dashboard.span.day', days) : t('dashboard.span.days', days);
}
