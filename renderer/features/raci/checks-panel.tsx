import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useState } from 'react';
import type { LintFinding } from '../../../shared/contract/raci.ts';
import { OVERLOAD } from '../../../shared/rules/raci-workload.ts';
import { t } from '../../i18n/t.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import { Keys } from '../../ui/kbd.tsx';
import { KeyLegend } from '../../ui/key-legend.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PanelHead } from '../../ui/panel-head.tsx';
import type { CheckItem, CheckSection } from './checks.ts';
import styles from './checks-panel.module.css';

/** Items shown of a rule before the rest is asked for. */
const FEW = 6;

export interface ChecksPanelProps {
  readonly sections: readonly CheckSection[];
  /** Findings about the cell the keyboard is in. */
  readonly isCurrent: (finding: LintFinding) => boolean;
  readonly onSelect: (item: CheckItem) => void;
}

/** What the checks say, live; each finding leads to its cell. */
export function ChecksPanel({ sections, isCurrent, onSelect }: ChecksPanelProps) {
  return (
    <>
      <PanelHead
        title={t('raci.checks')}
        note={t('raci.checks.live')}
        actions={
          <span className={styles.next}>
            <Keys keys={['F8']} />
            {t('raci.checks.next')}
          </span>
        }
      />
      <div className={styles.sections}>
        {sections.map((section) => (
          <Section key={section.rule} section={section} isCurrent={isCurrent} onSelect={onSelect} />
        ))}
      </div>
      <div className={styles.keys}>
        <h3>{t('raci.keys')}</h3>
        <KeyLegend
          layout="list"
          items={[
            { keys: ['R', 'A', 'C', 'I'], label: t('raci.keys.letter') },
            { keys: ['Del'], label: t('raci.keys.clear') },
            { keys: ['Alt', '↓'], label: t('raci.keys.gap') },
            { keys: ['Ctrl', 'D'], label: t('raci.keys.fill') },
          ]}
        />
      </div>
    </>
  );
}

interface SectionProps extends Omit<ChecksPanelProps, 'sections'> {
  readonly section: CheckSection;
}

function Section({ section: { rule, items }, isCurrent, onSelect }: SectionProps) {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, FEW);
  const current = items.find((item) => isCurrent(item.finding));
  const severity = items[0]?.finding.severity;
  const [icon, tone] =
    severity === undefined
      ? [IconCircleCheck, styles.ok]
      : severity === 'error'
        ? [IconCircleX, styles.danger]
        : [IconAlertTriangle, styles.warn];
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>
        <Icon of={icon} size={14} className={tone} />
        <span className={styles.rule}>{t(`raci.rule.${rule}`, { count: OVERLOAD })}</span>
        <span className={classNames(styles.count, items.length === 0 && styles.none)}>{items.length}</span>
      </h3>
      {items.length > 0 && (
        <ul className={styles.items}>
          {shown.map((item) => (
            <li key={item.id}>
              <button
                type="button"
                className={classNames(styles.item, item === current && styles.current)}
                aria-current={item === current || undefined}
                title={item.finding.detail}
                onClick={() => onSelect(item)}
              >
                {item.code !== '' && <span className={styles.code}>{item.code}</span>}
                <span>{item.text}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {items.length > FEW && (
        <div className={styles.rest}>
          <LinkButton onClick={() => setAll(!all)} aria-expanded={all}>
            {all ? t('raci.checks.fewer') : t('raci.checks.more', { count: items.length - FEW })}
          </LinkButton>
        </div>
      )}
    </section>
  );
}
