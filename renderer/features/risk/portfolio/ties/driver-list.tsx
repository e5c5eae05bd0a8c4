import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { DriverView } from '../../../../../shared/contract/portfolio.ts';
import { findFactorNode } from '../../../../../shared/rules/factor-nodes.ts';
import { correlationText } from '../../../../../shared/rules/correlation-text.ts';
import { CopyFigures } from '../../../../charts/copy-figures.tsx';
import { api } from '../../../../api/api.ts';
import { t } from '../../../../i18n/t.ts';
import { toast, toastError } from '../../../../state/toast.ts';
import { Button } from '../../../../ui/button.tsx';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { fullName } from '../../factor-words.ts';
import { useRegister } from '../../register.ts';
import { DriverDialog } from './driver-dialog.tsx';
import { driversTable } from './drivers-table.ts';
import styles from './ties.module.css';

/** Common causes, what follows each and how closely, and the way to state another. */
export function DriverList({ drivers }: { readonly drivers: readonly DriverView[] }) {
  const { entries } = useRegister();
  // Null: a new one.
  const [edited, setEdited] = useState<DriverView | null | undefined>(undefined);
  const remove = ({ id, name }: DriverView) =>
    api.drivers
      .remove({ ids: [id] })
      .then(() => toast({ text: t('risk.driver.deleted', { name }), undo: true }), toastError);
  return (
    <div className={styles.list} role="group" aria-label={t('risk.driver.title')}>
      <div className={styles.head}>
        <h3>{t('risk.driver.title')}</h3>
        <div className={styles.actions}>
          {drivers.length > 0 && (
            <CopyFigures of={t('risk.driver.title')} table={() => driversTable(drivers, entries)} />
          )}
          <Button size="small" icon={IconPlus} onClick={() => setEdited(null)}>
            {t('risk.driver.add')}
          </Button>
        </div>
      </div>
      {drivers.length === 0 ? (
        <p className={styles.text}>{t('risk.driver.none')}</p>
      ) : (
        <ul className={styles.drivers}>
          {drivers.map((driver) => (
            <li key={driver.id} data-driver={driver.id}>
              <div className={styles.driver}>
                <b>{driver.name}</b>
                <Followers driver={driver} />
                {driver.note.trim() !== '' && <span className={styles.text}>{driver.note}</span>}
              </div>
              <IconButton
                size="small"
                icon={IconPencil}
                label={t('risk.driver.edit', { name: driver.name })}
                onClick={() => setEdited(driver)}
              />
              <IconButton
                size="small"
                icon={IconTrash}
                label={t('risk.driver.delete', { name: driver.name })}
                onClick={() => void remove(driver)}
              />
            </li>
          ))}
        </ul>
      )}
      {edited !== undefined && (
        <DriverDialog driver={edited} drivers={drivers} onClose={() => setEdited(undefined)} />
      )}
    </div>
  );
}

/** `S-01 Threat event frequency +0.6 · S-04 Response +0.4`; says which of them have no effect now. */
function Followers({ driver: { links } }: { readonly driver: DriverView }) {
  const { entries } = useRegister();
  if (links.length === 0) return <span className={styles.text}>{t('risk.driver.nothing')}</span>;
  return (
    <span className={styles.followers}>
      {links.map(({ scenarioId, node, correlation }) => {
        const entry = entries.find(({ scenario }) => scenario.id === scenarioId);
        if (entry === undefined) return null;
        const { scenario, state } = entry;
        const idle = state === 'not estimated' || findFactorNode(scenario.tree, node) === undefined;
        return (
          <span key={`${scenarioId} ${node}`} className={idle ? styles.idle : undefined}>
            {t(idle ? 'risk.driver.idle' : 'risk.driver.follows', {
              ref: scenario.ref,
              input: fullName(scenario, node),
              correlation: correlationText(correlation),
            })}
          </span>
        );
      })}
    </span>
  );
}
