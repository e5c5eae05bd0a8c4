import { useState } from 'react';
import type { Coverage } from '../../../../shared/contract/crosswalk.ts';
import { useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { classNames } from '../../../ui/class-names.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { PanelHead } from '../../../ui/panel-head.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { SplitLayout } from '../../../ui/split-layout.tsx';
import { Figure } from '../overview/figure.tsx';
import type { Place } from '../place.ts';
import { FrameworkPanel } from './framework-panel.tsx';
import styles from './frameworks.module.css';

/** What the responsibilities mean for the frameworks a client answers to. */
export function Frameworks({ place }: { readonly place: Place }) {
  const { data } = useRead('crosswalk', 'coverage', {});
  const [chosen, setChosen] = useState<string | null>(null);
  if (!data) return <SkeletonRows label={t('responsibilities.frameworks.loading')} />;
  const current = data.find(({ name }) => name === chosen) ?? data[0];
  return (
    <SplitLayout
      open={current !== undefined}
      onClose={() => undefined}
      inspectorLabel={current?.name ?? ''}
      inspector={current && <FrameworkPanel coverage={current} onSelect={place.go} />}
    >
      <section className={styles.frameworks}>
        <PanelHead title={t('responsibilities.frameworks')} note={t('responsibilities.frameworks.note')} />
        <table className={styles.table} aria-label={t('responsibilities.frameworks')}>
          <thead>
            <tr>
              <th scope="col">{t('responsibilities.frameworks.name')}</th>
              <th scope="col">{t('responsibilities.frameworks.edition')}</th>
              <th scope="col" className={styles.number}>
                {t('responsibilities.frameworks.printed')}
              </th>
              <th scope="col" className={styles.number}>
                {t('responsibilities.frameworks.own')}
              </th>
              <th scope="col">{t('responsibilities.frameworks.items')}</th>
              <th scope="col" className={styles.number}>
                {t('responsibilities.maturity')}
              </th>
              <th scope="col">{t('responsibilities.scores.complete')}</th>
            </tr>
          </thead>
          <tbody>
            {data.map((coverage) => (
              <FrameworkRow
                key={coverage.name}
                coverage={coverage}
                current={coverage === current}
                onSelect={() => setChosen(coverage.name)}
              />
            ))}
          </tbody>
        </table>
      </section>
    </SplitLayout>
  );
}

interface FrameworkRowProps {
  readonly coverage: Coverage;
  readonly current: boolean;
  readonly onSelect: () => void;
}

function FrameworkRow({ coverage, current, onSelect }: FrameworkRowProps) {
  const { name, edition, printed, own, items, itemsLinked, figure } = coverage;
  const text = t('responsibilities.figure.of', { rated: itemsLinked, count: items });
  return (
    <tr className={classNames(current && styles.current)} aria-current={current || undefined}>
      <th scope="row">
        <LinkButton onClick={onSelect}>{name}</LinkButton>
      </th>
      <td className={styles.quiet}>{edition}</td>
      <td className={styles.number}>{printed.length}</td>
      <td className={styles.number}>{own.length}</td>
      <td className={styles.items}>
        {items === 0 ? (
          <span className={styles.quiet}>{t('responsibilities.frameworks.notShipped')}</span>
        ) : (
          <>
            <span className={styles.bar}>
              <ProgressBar
                thin
                tone="neutral"
                value={itemsLinked / items}
                label={t('responsibilities.frameworks.items')}
                valueText={text}
              />
            </span>
            <span className={styles.quiet}>{text}</span>
          </>
        )}
      </td>
      <td className={styles.number}>
        <Figure of={name} figure={figure} />
      </td>
      <td className={styles.quiet}>
        {t('responsibilities.figure.of', { rated: figure.rated, count: figure.applicable })}
      </td>
    </tr>
  );
}
