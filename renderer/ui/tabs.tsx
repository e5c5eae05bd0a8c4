import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { count } from '../../shared/format/number.ts';
import { classNames } from './class-names.ts';
import styles from './tabs.module.css';

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly onValueChange: (id: Id) => void;
  readonly tabs: readonly { readonly id: Id; readonly label: string; readonly count?: number | string }[];
  /** Id of the element the tabs switch. */
  readonly panelId?: string;
  /** What follows the last tab: "Save view". */
  readonly trailing?: ReactNode;
  /** Saved views of a screen, or the parts of a record in the inspector, which stand closer. */
  readonly kind?: 'views' | 'record';
}

const STEPS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowRight: (index, last) => (index === last ? 0 : index + 1),
  ArrowLeft: (index, last) => (index === 0 ? last : index - 1),
  Home: () => 0,
  End: (_index, last) => last,
};

/** A row of tabs with counts: saved views, or the parts of a record. Arrows switch, one tab stop. */
export function Tabs<Id extends string>({
  label,
  value,
  onValueChange,
  tabs,
  panelId,
  trailing,
  kind = 'views',
}: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    const index = tabs.findIndex((tab) => tab.id === value);
    const next = tabs[step(index, tabs.length - 1)];
    if (next === undefined) return;
    event.preventDefault();
    onValueChange(next.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[tabs.indexOf(next)]?.focus();
  };
  return (
    <div className={classNames(styles.row, styles[kind])}>
      <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            aria-selected={tab.id === value}
            aria-controls={panelId}
            tabIndex={tab.id === value ? 0 : -1}
            className={styles.tab}
            onClick={() => onValueChange(tab.id)}
          >
            {tab.label}
            {tab.count !== undefined && (
              <span className={styles.count}>
                {typeof tab.count === 'number' ? count(tab.count) : tab.count}
              </span>
            )}
          </button>
        ))}
      </div>
      {trailing && <div className={styles.trailing}>{trailing}</div>}
    </div>
  );
}
