import { useMemo } from 'react';
import { money } from '../../../../shared/format/money.ts';
import { percent } from '../../../../shared/format/probability.ts';
import { t } from '../../../i18n/t.ts';
import { createStore, useStore } from '../../../state/store.ts';
import { DataGrid } from '../../../ui/data-grid/data-grid.tsx';
import type { GridCell, GridColumn } from '../../../ui/data-grid/types.ts';
import { type Register, type ScenarioEntry, useRegister } from '../register.ts';
import { StateWord } from '../state-word.tsx';
import { valueWords } from '../words.ts';
import type { Place } from '../place.ts';
import { appetiteWord, isOver, partMean } from './scenario-figures.ts';
import styles from './scenario-table.module.css';

const LABELS = {
  grid: t('risk.table'),
  selectAll: t('risk.table.selectAll'),
  selectRow: (name: string) => t('risk.table.selectRow', { name }),
  saving: t('risk.table.saving'),
  loading: t('risk.loading'),
};

/** The column the cursor stands in; the row follows the address. */
const currentColumn = createStore('title');

export interface ScenarioTableProps {
  readonly selectedId: string;
  readonly onSelect: Place['select'];
}

/** Every scenario with its state and figures. Enter or a double click opens it. */
export function ScenarioTable({ selectedId, onSelect }: ScenarioTableProps) {
  const register = useRegister();
  const columnId = useStore(currentColumn);
  const columns = useMemo(() => columnsOf(register), [register]);
  return (
    <DataGrid
      labels={LABELS}
      columns={columns}
      rows={register.entries}
      getRowId={({ scenario }) => scenario.id}
      rowHeight={28}
      memoryKey="risk"
      current={{ rowId: selectedId, columnId }}
      onCurrentChange={(cell: GridCell) => {
        currentColumn.set(cell.columnId);
        onSelect(cell.rowId, 'portfolio');
      }}
      onOpen={(id) => onSelect(id)}
    />
  );
}

function columnsOf({ engagement, portfolio }: Register): GridColumn<ScenarioEntry>[] {
  const { currency, appetite } = engagement;
  const shares = new Map(portfolio?.contributions.map((part) => [part.scenarioId, part.mean]));
  const whole = portfolio?.result.mean ?? 0;
  const text = (
    id: string,
    header: string,
    width: number,
    of: (entry: ScenarioEntry) => string,
  ): GridColumn<ScenarioEntry> => ({ id, header, name: header, width, cell: of, value: of });
  const figure = (
    id: string,
    header: string,
    width: number,
    of: (entry: ScenarioEntry) => number | null,
    words: (value: number) => string,
  ): GridColumn<ScenarioEntry> => ({
    id,
    header,
    name: header,
    width,
    align: 'right',
    cell: (entry) => {
      const value = of(entry);
      return value === null ? '' : words(value);
    },
    value: of,
  });
  const amount = (value: number) => money(currency, value);
  const verdict = (entry: ScenarioEntry) => appetiteWord(entry, appetite);
  return [
    { ...text('ref', t('risk.table.ref'), 64, ({ scenario }) => scenario.ref), tone: 'third' },
    {
      ...text('title', t('risk.table.title'), 280, ({ scenario }) => scenario.title),
      grow: true,
      rowHeader: true,
    },
    {
      ...text('state', t('risk.table.state'), 120, ({ state }) => t(`risk.state.${state}`)),
      cell: ({ state }) => (
        <span className={styles.mark}>
          <StateWord state={state} />
        </span>
      ),
    },
    figure(
      'frequency',
      t('risk.table.frequency'),
      128,
      (entry) => partMean(entry, 0),
      (value) => valueWords('rate', value, currency),
    ),
    figure('loss', t('risk.table.loss'), 136, (entry) => partMean(entry, 1), amount),
    figure('mean', t('risk.table.mean'), 128, ({ simulation }) => simulation?.result.mean ?? null, amount),
    figure(
      'p90',
      t('risk.table.p90'),
      84,
      ({ simulation }) => simulation?.result.percentiles.p90 ?? null,
      amount,
    ),
    figure(
      'share',
      t('risk.table.share'),
      68,
      ({ scenario }) => {
        const part = shares.get(scenario.id);
        return part === undefined || whole === 0 ? null : part / whole;
      },
      (share) => percent(share),
    ),
    {
      ...text('appetite', t('risk.table.appetite'), 84, verdict),
      cell: (entry) => (
        <span className={isOver(entry, appetite) ? styles.over : undefined}>{verdict(entry)}</span>
      ),
    },
  ];
}
