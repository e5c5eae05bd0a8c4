import { IconBan, IconTrash, IconX } from '@tabler/icons-react';
import type { ExceptionView } from '../../../../shared/contract/exceptions.ts';
import { actionsFrom, isPreparing, isRenewable } from '../../../../shared/rules/exceptions.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast, toastError } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { EditableText } from '../../../ui/editable-text.tsx';
import { FactRow } from '../../../ui/fact-row.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { InspectorHead } from '../../../ui/inspector-head.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { StaleMark, StateMark } from '../../../ui/state-mark.tsx';
import { TierChip } from '../../../ui/tier-chip.tsx';
import { openDialog } from '../dialogs/request.ts';
import { useRegister } from '../register.ts';
import { assetRefs } from '../words.ts';
import styles from './head.module.css';
import { PersonValue } from './person-value.tsx';

export interface HeadProps {
  readonly view: ExceptionView;
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
}

/** What it is, in which state, who asks, who decides, what departs from what; and the ways out of the state. */
export function Head({ view, onSelect, onClose }: HeadProps) {
  const editable = isPreparing(view.state);
  return (
    <InspectorHead
      wide
      kicker={
        <>
          <span className={styles.ref}>{view.ref}</span>
          <StateMark state={view.state} label={t(`exceptions.state.${view.state}`)} />
          {view.stale.length > 0 && <StaleMark label={t('exceptions.stale')} />}
        </>
      }
      title={
        editable ? (
          <EditableText
            label={t('exceptions.table.title')}
            value={view.title}
            onSave={async (title) => void (await api.exceptions.update({ id: view.id, patch: { title } }))}
          />
        ) : (
          view.title
        )
      }
      actions={
        <>
          <WaysOut view={view} onClose={onClose} />
          <IconButton icon={IconX} label={t('exceptions.close')} keys={['Esc']} onClick={onClose} />
        </>
      }
    >
      <FactRow
        facts={[
          { term: t('exceptions.requester'), value: <PersonValue view={view} field="requesterId" /> },
          { term: t('exceptions.approver'), value: <PersonValue view={view} field="approverId" /> },
          { term: t('exceptions.departsFrom'), value: <DepartsFrom view={view} /> },
          { term: t('exceptions.asset'), value: <AssetFact view={view} /> },
        ]}
      />
      <Renewals view={view} onSelect={onSelect} />
    </InspectorHead>
  );
}

function DepartsFrom({ view }: { readonly view: ExceptionView }) {
  return view.responsibilityIds.length === 0 ? (
    <span className={styles.quiet}>{t('exceptions.notLinked')}</span>
  ) : (
    view.responsibilityIds.toSorted().join(', ')
  );
}

/** Steps that end or replace the exception; those that bring it forward stand in the band below. */
function WaysOut({ view, onClose }: Pick<HeadProps, 'view' | 'onClose'>) {
  const possible = actionsFrom(view.state);
  const opens = (action: 'close' | 'renew' | 'revoke' | 'delete') =>
    t('exceptions.opens', { action: t(`exceptions.action.${action}`) });
  const remove = () =>
    api.exceptions.remove({ id: view.id }).then(() => {
      onClose();
      toast({ text: t('exceptions.deleted', { ref: view.ref }), undo: true });
    }, toastError);
  return (
    <span className={styles.ways}>
      {isRenewable(view.state) && (
        <Button variant="ghost" onClick={() => openDialog({ kind: 'renew', id: view.id })}>
          {opens('renew')}
        </Button>
      )}
      {possible.includes('close') && (
        <Button variant="ghost" onClick={() => openDialog({ kind: 'act', id: view.id, action: 'close' })}>
          {opens('close')}
        </Button>
      )}
      {possible.includes('revoke') && (
        <Button
          variant="ghost"
          danger
          icon={IconBan}
          onClick={() => openDialog({ kind: 'act', id: view.id, action: 'revoke' })}
        >
          {opens('revoke')}
        </Button>
      )}
      {view.state === 'draft' && (
        <Button variant="ghost" icon={IconTrash} onClick={() => void remove()}>
          {t('exceptions.action.delete')}
        </Button>
      )}
    </span>
  );
}

function AssetFact({ view }: { readonly view: ExceptionView }) {
  const register = useRegister();
  const [first, ...rest] = assetRefs(view, register);
  if (first === undefined) return <span className={styles.quiet}>{t('exceptions.notLinked')}</span>;
  if (rest.length > 0) return t('exceptions.moreAssets', { ref: first, count: rest.length });
  const tier = register.assets.get(view.assetIds[0] ?? '')?.tier ?? null;
  return (
    <>
      {first}
      <TierChip tier={tier} label={t(`tier.${tier ?? 'none'}`)} />
    </>
  );
}

/** Which exception this one renews, and which renew it. */
function Renewals({ view, onSelect }: Pick<HeadProps, 'view' | 'onSelect'>) {
  const { views } = useRegister();
  const before = views.find((other) => other.id === view.renewsId);
  const after = views.filter((other) => other.renewsId === view.id);
  if (!before && after.length === 0) return null;
  return (
    <p className={styles.renewals}>
      {before && (
        <LinkButton onClick={() => onSelect(before.id)}>
          {t('exceptions.renews', { ref: before.ref })}
        </LinkButton>
      )}
      {after.map((other) => (
        <LinkButton key={other.id} onClick={() => onSelect(other.id)}>
          {t('exceptions.renewedBy', { ref: other.ref })}
        </LinkButton>
      ))}
    </p>
  );
}
