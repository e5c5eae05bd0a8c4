import { useRef } from 'react';
import type { RiskCategories } from '../../../../shared/contract/posture.ts';
import { COVERAGE_STATES, type CoverageState } from '../../../../shared/model/risk-category.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toastError } from '../../../state/toast.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Popover } from '../../../ui/popover.tsx';
import { Select } from '../../../ui/select.tsx';
import type { RovingCell } from '../../../ui/use-roving-cells.ts';
import styles from './categories.module.css';
import cell from './coverage-cell.module.css';
import { CoverageMark } from './coverage-mark.tsx';
import { ReasonInput } from './reason-input.tsx';

type Layer = RiskCategories['layers'][number];

export interface CoverageCellOf {
  /** `data/detective` */
  readonly id: string;
  readonly layer: Layer;
  readonly kind: RiskCategories['controls'][number];
  readonly entry: Layer['cells'][number];
}

export interface CoverageCellProps {
  readonly of: CoverageCellOf;
  readonly at: RovingCell;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** A cell of the grid: how far it is covered and by how many named controls. It opens them. */
export function CoverageCell({ of, at, open, onOpen }: CoverageCellProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const { layer, kind, entry } = of;
  const label = t('categories.cell', { layer: layer.name, kind: kind.name });
  const named = t('categories.named', { part: entry.controls.length, count: kind.items.length });
  return (
    <>
      <button
        {...at}
        ref={anchor}
        type="button"
        className={classNames(cell.cell, styles.cell)}
        aria-expanded={open}
        aria-label={`${label}: ${t(`categories.state.${entry.state ?? 'none'}`)}, ${named}`}
        onClick={() => onOpen(!open)}
      >
        <CoverageMark state={entry.state} />
        <span className={styles.quiet}>{named}</span>
      </button>
      <Popover open={open} onClose={() => onOpen(false)} anchor={anchor} label={label}>
        <CellForm {...of} label={label} />
      </Popover>
    </>
  );
}

function CellForm({ layer, kind, entry, label }: CoverageCellOf & { readonly label: string }) {
  const { state, controls, note } = entry;
  const store = (said: { state?: CoverageState | null; controls?: string[]; note?: string }) =>
    api.posture.setCoverage({ layer: layer.id, control: kind.id, state, ...said });
  const keep = (stored: Promise<unknown>) => void stored.catch(toastError);
  const blank = state === null;
  return (
    <div className={styles.form}>
      <h3>{label}</h3>
      <p className={styles.quiet}>{t('categories.cell.formula')}</p>
      <Select
        aria-label={t('categories.cell.state')}
        value={state ?? ''}
        placeholder={t('categories.state.none')}
        clearable
        options={COVERAGE_STATES.map((value) => ({ value, label: t(`categories.state.${value}`) }))}
        onValueChange={(next) => keep(store({ state: COVERAGE_STATES.find((one) => one === next) ?? null }))}
      />
      <fieldset className={styles.controls}>
        <legend>{t('categories.cell.controls', { part: controls.length, count: kind.items.length })}</legend>
        {kind.items.map(({ id, title }) => (
          <Checkbox
            key={id}
            label={title}
            disabled={blank}
            checked={controls.includes(id)}
            onCheckedChange={(checked) =>
              keep(store({ controls: checked ? [...controls, id] : controls.filter((one) => one !== id) }))
            }
          />
        ))}
      </fieldset>
      {blank ? (
        <p className={styles.quiet}>{t('categories.cell.first')}</p>
      ) : (
        <ReasonInput
          label={t('categories.cell.note')}
          value={note}
          onStore={(text) => store({ note: text })}
        />
      )}
    </div>
  );
}
