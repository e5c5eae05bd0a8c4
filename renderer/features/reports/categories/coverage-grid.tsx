import type { RiskCategories } from '../../../../shared/contract/posture.ts';
import { COVERAGE_GAPS, coverageGap } from '../../../../shared/rules/coverage.ts';
import { t } from '../../../i18n/t.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { PanelHead } from '../../../ui/panel-head.tsx';
import styles from './categories.module.css';
import { CoverageTable } from './coverage-table.tsx';
import { CoverageCell, type CoverageCellOf } from './coverage-cell.tsx';
import { RaiseFinding } from './raise-finding.tsx';

export interface CoverageGridProps {
  readonly of: RiskCategories;
  /** The cell that is open: `data/detective`. */
  readonly opened: string | null;
  readonly onOpen: (cell: string | null) => void;
}

/** Layers by kinds of control. One tab stop; Enter opens what a cell counts. What is missing is named beneath. */
export function CoverageGrid({ of: { layers, controls }, opened, onOpen }: CoverageGridProps) {
  const all = layers.flatMap((layer) =>
    layer.cells.flatMap((entry): CoverageCellOf[] => {
      const kind = controls.find(({ id }) => id === entry.control);
      return kind === undefined ? [] : [{ id: `${layer.id}/${kind.id}`, layer, kind, entry }];
    }),
  );
  const byId = new Map(all.map((one) => [one.id, one]));
  const assessed = all.filter(({ entry }) => entry.state !== null).length;
  return (
    <section aria-label={t('categories.coverage')}>
      <PanelHead
        title={t('categories.coverage')}
        note={
          <>
            {t('categories.coverage.assessed', { part: assessed, count: all.length })} ·{' '}
            {t('categories.coverage.note')}
          </>
        }
      />
      <CoverageTable
        label={t('categories.coverage')}
        className={styles.grid}
        layers={layers}
        kinds={controls}
        about={({ elements }) => (
          <span className={styles.elements}>{elements.map(({ title }) => title).join(', ')}</span>
        )}
      >
        {(layer, kind, at) => {
          const of = byId.get(`${layer.id}/${kind.id}`);
          return (
            of && (
              <CoverageCell
                of={of}
                at={at}
                open={opened === of.id}
                onOpen={(open) => onOpen(open ? of.id : null)}
              />
            )
          );
        }}
      </CoverageTable>
      <Gaps cells={all} onOpen={onOpen} />
    </section>
  );
}

function Gaps({
  cells,
  onOpen,
}: {
  readonly cells: readonly CoverageCellOf[];
  readonly onOpen: (cell: string) => void;
}) {
  const gaps = COVERAGE_GAPS.flatMap((gap) =>
    cells.filter(({ entry }) => coverageGap(entry) === gap).map((one) => ({ ...one, gap })),
  );
  return (
    <section className={styles.gaps} aria-label={t('categories.gaps')}>
      <h3>{t('categories.gaps.count', { count: gaps.length, all: cells.length })}</h3>
      {gaps.length === 0 && <p className={styles.quiet}>{t('categories.gaps.none')}</p>}
      <ul>
        {gaps.map(({ id, layer, kind, entry, gap }) => (
          <li key={id}>
            <LinkButton onClick={() => onOpen(id)}>
              {layer.name} × {kind.name}
            </LinkButton>{' '}
            <span className={styles.quiet}>{t(`categories.gap.${gap}`)}</span>{' '}
            {(gap === 'absent' || gap === 'partial') && (
              <RaiseFinding
                finding={{
                  title: t(`categories.finding.gap.${gap}`, { layer: layer.name, kind: kind.name }),
                  criteria: t('categories.finding.gapCriteria', {
                    controls: kind.items.map(({ title }) => title).join(', '),
                  }),
                  condition: entry.note,
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
