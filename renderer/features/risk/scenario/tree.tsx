import { type KeyboardEvent, useRef } from 'react';
import { money } from '../../../../shared/format/money.ts';
import type { Estimated } from '../../../../shared/rules/estimate-problems.ts';
import { t } from '../../../i18n/t.ts';
import { KeyLegend } from '../../../ui/key-legend.tsx';
import { PanelHead } from '../../../ui/panel-head.tsx';
import type { ScenarioEntry } from '../register.ts';
import type { TrialAnswer } from '../what-if/trial.ts';
import { errorWords } from '../words.ts';
import { InputNode } from './input-node.tsx';
import styles from './tree.module.css';

const INPUTS: readonly Estimated[] = ['frequency', 'loss'];

export interface TreeProps {
  readonly entry: ScenarioEntry;
  /** Figures of what is being tried; they stand in for the stored ones. */
  readonly trial: TrialAnswer | null;
  readonly currency: string;
  readonly selected: Estimated;
  readonly onSelect: (of: Estimated) => void;
  /** Enter on a node: its range is to be edited. */
  readonly onEdit: (of: Estimated) => void;
}

/** Annual loss = loss event frequency × loss per event. The two estimates are walked with the arrows. */
export function Tree({ entry, trial, currency, selected, onSelect, onEdit }: TreeProps) {
  const nodes = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to =
      event.key === 'ArrowUp' || event.key === 'ArrowLeft'
        ? 'frequency'
        : event.key === 'ArrowDown' || event.key === 'ArrowRight'
          ? 'loss'
          : null;
    if (to === null) return;
    event.preventDefault();
    onSelect(to);
    nodes.current?.querySelector<HTMLElement>(`[data-node="${to}"]`)?.focus();
  };
  return (
    <section className={styles.panel} aria-label={t('risk.tree.title')}>
      <PanelHead
        title={t('risk.tree.title')}
        note={t('risk.tree.note')}
        actions={
          <KeyLegend
            items={[
              { keys: ['↑', '↓'], label: t('risk.tree.walk') },
              { keys: ['↵'], label: t('risk.tree.edit') },
            ]}
          />
        }
      />
      <div ref={nodes} className={styles.tree} onKeyDown={onKeyDown}>
        <RootNode entry={entry} trial={trial} currency={currency} />
        <svg className={styles.joint} aria-hidden="true">
          <line x1="0" y1="50%" x2="50%" y2="50%" />
          <line x1="50%" y1="25%" x2="50%" y2="75%" />
          <line x1="50%" y1="25%" x2="100%" y2="25%" />
          <line x1="50%" y1="75%" x2="100%" y2="75%" />
          <circle cx="50%" cy="50%" r="9" />
          <text x="50%" y="50%" dy="4.5">
            ×
          </text>
        </svg>
        {INPUTS.map((of) => (
          <InputNode
            key={of}
            of={of}
            scenario={entry.scenario}
            currency={currency}
            selected={of === selected}
            onSelect={() => onSelect(of)}
            onEdit={() => onEdit(of)}
          />
        ))}
      </div>
    </section>
  );
}

function RootNode({ entry, trial, currency }: Pick<TreeProps, 'entry' | 'trial' | 'currency'>) {
  const { state, simulation } = entry;
  const result = trial?.result ?? simulation?.result;
  return (
    <div className={styles.root}>
      <span className={styles.label}>{t('risk.tree.annualLoss')}</span>
      {result === undefined ? (
        <span className={styles.none}>{t(`risk.state.${state}`)}</span>
      ) : (
        <>
          <b className={styles.big}>{money(currency, result.mean)}</b>
          <span className={styles.label}>
            {t(trial === null ? 'risk.tree.error' : 'risk.tree.trial', {
              error: errorWords(result.meanError, currency),
            })}
          </span>
          <span className={styles.strong}>
            {t('risk.tree.p90', { amount: money(currency, result.percentiles.p90) })}
          </span>
        </>
      )}
    </div>
  );
}
