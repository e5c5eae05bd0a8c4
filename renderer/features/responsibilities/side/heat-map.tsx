import { type KeyboardEvent, memo, useRef } from 'react';
import { DIMENSIONS } from '../../../../shared/rules/instrument.ts';
import type { AssessedUnit } from '../../../../shared/rules/assessment.ts';
import { MATURITY_LEVELS } from '../../../../shared/rules/maturity.ts';
import { t } from '../../../i18n/t.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Level, standingMark, standingText } from '../level.tsx';
import levels from '../level.module.css';
import { dimensionName, dimensionShort } from '../words.ts';
import styles from './heat-map.module.css';

const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export interface HeatMapProps {
  readonly units: readonly AssessedUnit[];
  /** Dimension that is shown: `2.4.2/raci`. */
  readonly current: string;
  readonly onSelect: (dimensionId: string) => void;
}

/** All responsibilities by all dimensions. One tab stop; arrows move, Enter goes there. */
export const HeatMap = memo(function HeatMap({ units, current, onSelect }: HeatMapProps) {
  const table = useRef<HTMLTableElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (move === undefined || !(event.target instanceof HTMLElement)) return;
    event.preventDefault();
    event.stopPropagation();
    const cells = [...(table.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = cells.indexOf(event.target);
    cells[at + move[0] * DIMENSIONS.length + move[1]]?.focus();
  };
  return (
    <>
      <table
        ref={table}
        className={styles.map}
        aria-label={t('responsibilities.heatMap')}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col" aria-label={t('responsibilities.section')} />
            {DIMENSIONS.map((dimension) => (
              <th key={dimension} scope="col" title={dimensionName(dimension)}>
                {dimensionShort(dimension)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit, index) => (
            <HeatRow
              key={unit.content.id}
              unit={unit}
              startsGroup={index > 0 && unit.content.groupId !== units[index - 1]?.content.groupId}
              current={current.startsWith(`${unit.content.id}/`) ? current : null}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
      <div className={styles.legend}>
        {MATURITY_LEVELS.map(({ level }) => (
          <Level key={level} standing={{ state: 'rated', maturity: level, settled: false }} />
        ))}
        <Level standing={{ state: 'blank' }} /> {t('responsibilities.blank')}
        <Level standing={{ state: 'not asked' }} /> {t('responsibilities.na')}
      </div>
    </>
  );
});

interface HeatRowProps {
  readonly unit: AssessedUnit;
  readonly startsGroup: boolean;
  readonly current: string | null;
  readonly onSelect: (dimensionId: string) => void;
}

const HeatRow = memo(function HeatRow({ unit, startsGroup, current, onSelect }: HeatRowProps) {
  const { id, title } = unit.content;
  return (
    <tr className={classNames(startsGroup && styles.gap, current !== null && styles.here)}>
      <th scope="row" title={title}>
        {id}
      </th>
      {unit.dimensions.map((dimension) => {
        const label = `${id} ${dimensionName(dimension.dimension)}: ${standingText(dimension.counted)}`;
        return (
          <td key={dimension.id}>
            <button
              type="button"
              tabIndex={dimension.id === current ? 0 : -1}
              className={classNames(
                styles.cell,
                levels.level,
                standingMark(dimension.counted).className,
                dimension.id === current && styles.chosen,
              )}
              aria-label={label}
              title={label}
              aria-current={dimension.id === current ? 'true' : undefined}
              onClick={() => onSelect(dimension.id)}
            />
          </td>
        );
      })}
    </tr>
  );
});
