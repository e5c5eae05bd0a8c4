import { IconCircleCheck, IconGavel, IconPencil, IconPlus, IconStack2 } from '@tabler/icons-react';
import { useState } from 'react';
import { t } from '../../../i18n/t.ts';
import { useStore } from '../../../state/store.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { type ScenarioEntry, useRegister } from '../register.ts';
import { editedTreatment } from '../requests.ts';
import { BundleDialog } from './bundle-dialog.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { DecisionNote } from './decision-note.tsx';
import { OptionTable } from './option-table.tsx';
import { OptionsMenu } from './options-menu.tsx';
import { adviceWords, optionName } from './option-words.ts';
import { AS_IS } from './options.ts';
import { TreatmentDialog } from './treatment-dialog.tsx';
import styles from './treatment-panel.module.css';
import { type Options, showOption } from './use-options.ts';

export interface TreatmentPanelProps {
  readonly entry: ScenarioEntry;
  readonly found: Options;
  readonly full?: boolean;
}

type Open =
  | { readonly kind: 'add' | 'bundle' | 'edit bundle' | 'decide' }
  | { readonly kind: 'edit'; readonly id: string };

/** What could be done about the scenario, what it is worth, and what was decided. */
export function TreatmentPanel({ entry, found, full = false }: TreatmentPanelProps) {
  const { currency } = useRegister().engagement;
  const { scenario } = entry;
  const { options, rows, busy, shown, decision, treatments, bundles } = found;
  const [open, setOpen] = useState<Open | null>(null);
  const asked = useStore(editedTreatment);
  const close = () => {
    setOpen(null);
    editedTreatment.set(null);
  };
  const option = options.find(({ id }) => id === shown);
  const [only] = option?.treatmentIds.length === 1 ? option.treatmentIds : [];
  const editedId = open?.kind === 'edit' ? open.id : asked?.scenarioId === scenario.id ? asked.id : undefined;
  const bundle = bundles.find(({ id }) => id === option?.bundleId) ?? null;
  const edited = treatments.find(({ id }) => id === editedId);
  const acting = options.filter(({ treatmentIds }) => treatmentIds.length === 1);
  const advice = adviceWords(rows, currency);
  return (
    <div className={styles.panel}>
      {rows.length > 0 ? (
        <OptionTable
          full={full}
          rows={rows}
          shown={shown}
          decided={decision ? decision.treatmentIds.join(' ') || AS_IS : null}
          onShow={(id) => showOption(scenario.id, id)}
        />
      ) : (
        <p className={styles.none}>
          {t(
            busy
              ? 'risk.treatments.busy'
              : options.length > 1
                ? 'risk.treatments.unestimated'
                : 'risk.treatments.none',
          )}
        </p>
      )}
      {advice !== '' && (
        <p className={styles.advice} role="status">
          <Icon of={IconCircleCheck} size={14} />
          {advice}
        </p>
      )}
      <DecisionNote decision={decision} />
      <div className={styles.actions}>
        <Button
          icon={IconPlus}
          aria-label={t('risk.treatments.add')}
          onClick={() => setOpen({ kind: 'add' })}
        >
          {t('risk.treatments.addShort')}
        </Button>
        {only !== undefined && (
          <Button icon={IconPencil} onClick={() => setOpen({ kind: 'edit', id: only })}>
            {t('risk.treatments.edit', { ref: option?.refs ?? '' })}
          </Button>
        )}
        {bundle !== null && (
          <Button icon={IconPencil} onClick={() => setOpen({ kind: 'edit bundle' })}>
            {t('risk.treatments.edit', { ref: option?.refs ?? '' })}
          </Button>
        )}
        {acting.length > 1 && (
          <Button
            icon={IconStack2}
            aria-label={t('risk.treatments.bundle')}
            onClick={() => setOpen({ kind: 'bundle' })}
          >
            {t('risk.treatments.bundleShort')}
          </Button>
        )}
        {rows.length > 0 && option !== undefined && (
          <Button icon={IconGavel} onClick={() => setOpen({ kind: 'decide' })}>
            {option.id === AS_IS
              ? t('risk.decide.accept')
              : t('risk.decide.choose', { name: optionName(option) })}
          </Button>
        )}
        {rows.length > 0 && !full && (
          <div className={styles.copies}>
            <OptionsMenu rows={rows} />
          </div>
        )}
      </div>
      {open?.kind === 'add' && <TreatmentDialog scenario={scenario} treatment={null} onClose={close} />}
      {edited && <TreatmentDialog scenario={scenario} treatment={edited} onClose={close} />}
      {(open?.kind === 'bundle' || (open?.kind === 'edit bundle' && bundle !== null)) && (
        <BundleDialog
          bundle={open.kind === 'bundle' ? null : bundle}
          treatments={treatments.filter(
            ({ id }) =>
              acting.some(({ treatmentIds }) => treatmentIds.includes(id)) ||
              (open.kind === 'edit bundle' && bundle?.treatmentIds.includes(id)),
          )}
          onClose={close}
          onStored={(id) => showOption(scenario.id, id)}
        />
      )}
      {open?.kind === 'decide' && option !== undefined && (
        <DecideDialog
          scenarioId={scenario.id}
          option={option}
          row={rows.find((row) => row.option.id === option.id)}
          onClose={close}
        />
      )}
    </div>
  );
}
