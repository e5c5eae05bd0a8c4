import { type ReactNode, useRef, useState } from 'react';
import type { Dashboard, DashboardLine } from '../../../../shared/contract/posture.ts';
import { date } from '../../../../shared/format/date.ts';
import { t } from '../../../i18n/t.ts';
import { useGoTo } from '../../../state/route.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Popover } from '../../../ui/popover.tsx';
import type { RovingCell } from '../../../ui/use-roving-cells.ts';
import styles from './explained.module.css';

export interface Explanation {
  /** What the figure is called. */
  readonly label: string;
  /** The figure in words, for screen readers. */
  readonly value: string;
  readonly formula: string;
  /** Days its inputs were written on; undefined where they have none. */
  readonly span?: Dashboard['rated'];
  /** What the days are of, where they are not those of its inputs. */
  readonly spanTerm?: string;
  readonly facts?: readonly { readonly term: string; readonly value: string }[];
  readonly lines?: Dashboard['overdue'];
  /** What the lines are, where they are not all its inputs. */
  readonly linesLabel?: string;
  /** Where all its records are. */
  readonly route: string;
  readonly routeLabel?: string;
  /** What else can be done with it. */
  readonly action?: ReactNode;
}

/** A figure that opens its formula, the days of its inputs and the inputs, and leads to its records. */
export function Explained({
  className,
  children,
  cell,
  ...explanation
}: Explanation & {
  readonly className?: string | undefined;
  readonly children: ReactNode;
  /** Its place in a table that is one tab stop. */
  readonly cell?: RovingCell;
}) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const { label, value } = explanation;
  return (
    <>
      <button
        {...cell}
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

function Panel({
  label,
  formula,
  span,
  spanTerm = t('dashboard.span'),
  facts = [],
  lines,
  linesLabel = t('dashboard.inputs'),
  route,
  routeLabel = t('dashboard.open'),
  action,
}: Explanation) {
  const goTo = useGoTo();
  return (
    <div className={styles.panel}>
      <h3>{label}</h3>
      <p className={styles.quiet}>{formula}</p>
      <dl className={styles.facts}>
        {span !== undefined && (
          <>
            <dt>{spanTerm}</dt>
            <dd>{spanText(span)}</dd>
          </>
        )}
        {facts.map((fact, index) => (
          <div key={`${index} ${fact.term}`} className={styles.fact}>
            <dt>{fact.term}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
      {lines !== undefined && lines.total > 0 && (
        <ul className={styles.lines} aria-label={linesLabel}>
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
      <LinkButton onClick={() => goTo(route)}>{routeLabel}</LinkButton>
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
