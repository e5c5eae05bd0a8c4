import { IconArrowRight } from '@tabler/icons-react';
import type { ComparedCoverage, Comparison } from '../../../../shared/contract/comparison.ts';
import { date } from '../../../../shared/format/date.ts';
import { t } from '../../../i18n/t.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Icon } from '../../../ui/icon.tsx';
import { PanelHead } from '../../../ui/panel-head.tsx';
import type { RovingCell } from '../../../ui/use-roving-cells.ts';
import cell from '../categories/coverage-cell.module.css';
import { CoverageMark } from '../categories/coverage-mark.tsx';
import { CoverageTable } from '../categories/coverage-table.tsx';
import { Explained } from '../dashboard/explained.tsx';
import styles from './comparison.module.css';
import { TurnMark, turnWords } from './turn-mark.tsx';

type Layer = ComparedCoverage['layers'][number];
type Cell = Layer['cells'][number];
type Kind = ComparedCoverage['kinds'][number];

/** Layers by kinds of control, each cell as it was and as it is. One tab stop. */
export function ComparedCoverageGrid({ of: { earlier, coverage } }: { readonly of: Comparison }) {
  const { kinds, layers, gaps } = coverage;
  return (
    <section className={classNames(styles.panel, styles.wide)} aria-label={t('compare.coverage')}>
      <PanelHead title={t('compare.coverage')} note={t('compare.coverage.note', gaps)} />
      <CoverageTable label={t('compare.coverage')} className={styles.coverage} layers={layers} kinds={kinds}>
        {(layer, kind, at) => {
          const of = layer.cells.find((one) => one.kind === kind.id);
          return of && <ChangedCell of={of} layer={layer} kind={kind} day={earlier.day} at={at} />;
        }}
      </CoverageTable>
    </section>
  );
}

interface ChangedCellProps {
  readonly of: Cell;
  readonly layer: Layer;
  readonly kind: Kind;
  readonly day: string;
  readonly at: RovingCell;
}

/** How far it is covered, and of what was assessed by how many controls. */
function sideWords({ state, controls }: Cell['now'], kind: Kind): string {
  const named = t('categories.named', { part: controls, count: kind.controls });
  return state === null ? t('categories.state.none') : `${t(`categories.state.${state}`)}, ${named}`;
}

function ChangedCell({ of, layer, kind, day, at }: ChangedCellProps) {
  const { earlier, now, turn } = of;
  const words = { earlier: sideWords(earlier, kind), now: sideWords(now, kind) };
  const turned = turn === null ? '' : `: ${turnWords(turn, 'controls')}`;
  return (
    <Explained
      cell={at}
      label={t('categories.cell', { layer: layer.name, kind: kind.name })}
      value={t('compare.coverage.turned', { ...words, turn: turned })}
      className={classNames(cell.cell, styles.cell)}
      formula={t('compare.formula.coverage')}
      facts={[
        { term: date(day), value: words.earlier },
        { term: t('compare.now'), value: words.now },
      ]}
      route={`/reports?view=categories&cell=${layer.id}/${kind.id}`}
      routeLabel={t('compare.goCell')}
    >
      {words.earlier !== words.now && (
        <span className={styles.side}>
          <SideMark of={earlier} kind={kind} /> <Icon of={IconArrowRight} size={14} />
        </span>
      )}
      <span className={styles.side}>
        <SideMark of={now} kind={kind} />
      </span>
      <TurnMark turn={turn} unclear="controls" />
    </Explained>
  );
}

function SideMark({ of: { state, controls }, kind }: { readonly of: Cell['now']; readonly kind: Kind }) {
  return (
    <>
      <CoverageMark state={state} />
      {state !== null && <span>{t('categories.named', { part: controls, count: kind.controls })}</span>}
    </>
  );
}
