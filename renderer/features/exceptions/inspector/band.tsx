import { IconInfoCircle, IconRefreshAlert } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ExceptionView } from '../../../../shared/contract/exceptions.ts';
import { date, dayMonth, daysBetween } from '../../../../shared/format/date.ts';
import { time } from '../../../../shared/format/time.ts';
import { actionsFrom, isPreparing, type PersonAction } from '../../../../shared/rules/exceptions.ts';
import { isReapprovalRequested } from '../../../../shared/rules/exceptions-deciders.ts';
import { REQUEST_PARTS } from '../../../../shared/rules/exceptions-guards.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { DifferenceTable } from '../../../ui/difference-table.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { openDialog } from '../dialogs/request.ts';
import { useRegister } from '../register.ts';
import { localDay, localTime } from '../../../state/local-time.ts';
import styles from './band.module.css';

/** What the state means now, and the steps that lead on from it. */
export function Band({ view }: { readonly view: ExceptionView }) {
  if (view.stale.length > 0 && view.approval) return <StaleBand view={view} />;
  if (isPreparing(view.state)) return <PreparingBand view={view} />;
  if (view.state === 'submitted' || view.state === 'approved') return <WaitingBand view={view} />;
  return view.state === 'active' ? null : <EndedBand view={view} />;
}

function Plain(props: { title: string; children?: ReactNode; actions?: ReactNode; warn?: boolean }) {
  return (
    <section className={classNames(styles.band, props.warn && styles.warn)}>
      <div className={styles.line}>
        <Icon of={props.warn ? IconRefreshAlert : IconInfoCircle} className={styles.icon} />
        <div className={styles.text}>
          <b>{props.title}</b>
          {props.children}
        </div>
        {props.actions}
      </div>
    </section>
  );
}

function Step({ view, action }: { readonly view: ExceptionView; readonly action: PersonAction }) {
  return (
    <Button onClick={() => openDialog({ kind: 'act', id: view.id, action })}>
      {t('exceptions.opens', { action: t(`exceptions.action.${action}`) })}
    </Button>
  );
}

const nameIn = (nameOf: (id: string | null) => string | null, id: string | null) =>
  nameOf(id) ?? t('exceptions.notNamed');

function PreparingBand({ view }: { readonly view: ExceptionView }) {
  const { nameOf } = useRegister();
  const problems = view.actions.find((check) => check.action === 'submit')?.problems ?? [];
  const returned = view.events.findLast((event) => event.action === 'return');
  const open = problems.length > 0;
  return (
    <>
      {view.state === 'returned' && returned && (
        <Plain warn title={t('exceptions.band.returned', { name: nameIn(nameOf, returned.personId) })}>
          <span>{returned.note}</span>
        </Plain>
      )}
      <Plain
        title={
          open
            ? t('exceptions.band.open', { count: problems.length, total: REQUEST_PARTS.length })
            : t('exceptions.band.ready')
        }
        actions={<Step view={view} action="submit" />}
      >
        {open ? (
          <ul className={styles.problems}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        ) : (
          <span>{t('exceptions.band.readyText', { name: nameIn(nameOf, view.approverId) })}</span>
        )}
      </Plain>
    </>
  );
}

function WaitingBand({ view }: { readonly view: ExceptionView }) {
  const { nameOf, today } = useRegister();
  const name = nameIn(nameOf, view.approverId);
  const { startsOn } = view;
  const waits = startsOn !== null && daysBetween(today, startsOn) > 0;
  const decisions = actionsFrom(view.state).filter((a) => ['reject', 'return', 'approve'].includes(a));
  if (view.state === 'approved')
    return (
      <Plain title={t('exceptions.band.approved', { name })} actions={<Step view={view} action="activate" />}>
        <span>
          {waits ? t('exceptions.band.starts', { date: date(startsOn) }) : t('exceptions.band.canStart')}
        </span>
      </Plain>
    );
  const submitted = view.events.findLast((event) => event.action === 'submit');
  return (
    <Plain
      title={t('exceptions.band.waiting', { name })}
      actions={decisions.map((action) => <Step key={action} view={view} action={action} />)}
    >
      {submitted?.note && <span>{submitted.note}</span>}
    </Plain>
  );
}

function EndedBand({ view }: { readonly view: ExceptionView }) {
  const { nameOf } = useRegister();
  const last = view.events.at(-1);
  const { state } = view;
  if (!last || (state !== 'rejected' && state !== 'revoked' && state !== 'closed' && state !== 'expired'))
    return null;
  return (
    <Plain title={t(`exceptions.band.${state}`, { name: nameIn(nameOf, last.personId) })}>
      <span>{last.note}</span>
    </Plain>
  );
}

const short = (hash: string) => `${hash.slice(0, 4)} ${hash.slice(4, 8)}`;

/** Enough of a hash to tell two apart; the whole is told on hover. */
function Hash({ value }: { readonly value: string }) {
  return (
    <span className={styles.hash} title={t('exceptions.diff.hash', { hash: value })}>
      {short(value)}
    </span>
  );
}

function StaleBand({ view }: { readonly view: ExceptionView }) {
  const { nameOf } = useRegister();
  if (!view.approval) return null;
  const asked = isReapprovalRequested(view.events)
    ? view.events.findLast((event) => event.action === 'request-reapproval')
    : undefined;
  const at = localTime(view.approval.at);
  return (
    <section className={classNames(styles.band, styles.warn)}>
      <div className={styles.line}>
        <Icon of={IconRefreshAlert} className={styles.icon} />
        <div className={styles.text}>
          <b>{t('exceptions.band.stale')}</b>
          <span>
            {t('exceptions.band.staleText', { count: view.stale.length, when: `${date(at)}, ${time(at)}` })}
          </span>
          {asked && (
            <span>
              {t('exceptions.band.asked', {
                when: dayMonth(localDay(asked.at)),
                name: nameIn(nameOf, view.approverId),
              })}
            </span>
          )}
        </div>
        <Step view={view} action={asked ? 'reapprove' : 'request-reapproval'} />
      </div>
      <DifferenceTable
        caption={t('exceptions.diff.caption')}
        heads={[
          t('exceptions.diff.what'),
          <>
            {t('exceptions.diff.approved')} <Hash value={view.approval.hash} />
          </>,
          <>
            {t('exceptions.diff.now')} <Hash value={view.factsHash} />
          </>,
        ]}
        rows={view.stale.map((change) => ({
          id: change.key,
          label: change.label,
          before: change.approved,
          after: change.now,
        }))}
      />
    </section>
  );
}
