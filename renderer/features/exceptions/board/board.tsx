import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { t } from '../../../i18n/t.ts';
import { useRegister } from '../register.ts';
import styles from './board.module.css';
import { Card } from './card.tsx';
import { boardColumns } from './columns.ts';

export interface BoardProps {
  readonly selectedId: string | undefined;
  readonly onSelect: (id: string) => void;
}

/** The register by state. Arrows move between cards and choose; the board is one tab stop. */
export function Board({ selectedId, onSelect }: BoardProps) {
  const { views } = useRegister();
  const columns = useMemo(() => boardColumns(views), [views]);
  const element = useRef<HTMLElement>(null);
  const first = columns.find((column) => column.views.length > 0)?.views[0]?.id;
  const tabStop = views.some((view) => view.id === selectedId) ? selectedId : first;

  const focusCard = (id: string) => element.current?.querySelector<HTMLElement>(`[data-card="${id}"]`);
  useEffect(() => {
    if (selectedId === undefined) return;
    const card = element.current?.querySelector<HTMLElement>(`[data-card="${selectedId}"]`);
    card?.scrollIntoView?.({ block: 'nearest' });
    // J and K choose from anywhere; focus follows only where it is on the board already.
    if (element.current?.contains(document.activeElement)) card?.focus({ preventScroll: true });
  }, [selectedId]);

  const onKeyDown = (event: KeyboardEvent) => {
    const id = (event.target as HTMLElement).closest<HTMLElement>('[data-card]')?.dataset['card'];
    const grid = columns.map((column) => column.views.map((view) => view.id));
    const next = id === undefined ? null : neighbour(grid, id, event.key);
    if (next === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    focusCard(next)?.focus();
    onSelect(next);
  };

  return (
    <section
      ref={element}
      className={styles.board}
      aria-label={t('exceptions.view.board')}
      onKeyDown={onKeyDown}
    >
      {columns.map((column) => (
        <section key={column.name} className={styles.column} aria-labelledby={`board-${column.name}`}>
          <h2 id={`board-${column.name}`} className={styles.name}>
            {t(`exceptions.column.${column.name}`)}
            <span className={styles.count}>{column.views.length}</span>
          </h2>
          {column.views.length === 0 && (
            <p className={styles.none}>{t(`exceptions.column.none.${column.name}`)}</p>
          )}
          <ul className={styles.cards}>
            {column.views.map((view) => (
              <li key={view.id}>
                <Card
                  view={view}
                  selected={view.id === selectedId}
                  tabIndex={view.id === tabStop ? 0 : -1}
                  onClick={() => onSelect(view.id)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** The card an arrow leads to: up and down within a column, sideways to the nearest card of the next filled one. */
function neighbour(grid: readonly (readonly string[])[], id: string, key: string): string | null {
  const column = grid.findIndex((ids) => ids.includes(id));
  const row = grid[column]?.indexOf(id) ?? -1;
  if (key === 'ArrowDown') return grid[column]?.[row + 1] ?? null;
  if (key === 'ArrowUp') return grid[column]?.[row - 1] ?? null;
  if (key === 'Home') return grid[column]?.[0] ?? null;
  if (key === 'End') return grid[column]?.at(-1) ?? null;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const filled = key === 'ArrowRight' ? grid.slice(column + 1) : grid.slice(0, column).toReversed();
  const beside = filled.find((ids) => ids.length > 0);
  return beside?.[Math.min(row, beside.length - 1)] ?? null;
}
