import { memo } from 'react';
import { t } from '../../i18n/t.ts';
import { classNames } from '../../ui/class-names.ts';
import { Legend } from './legend.tsx';
import styles from './matrix.module.css';
import type { ColumnModel } from './matrix-model.ts';

export interface MatrixHeadProps {
  readonly columns: readonly ColumnModel[];
  readonly currentColumn: number;
  /** Hidden roles that hold letters; null when the last column is not there. */
  readonly hiddenRoles: number | null;
  readonly onRole: (roleId: string) => void;
  readonly onHidden: () => void;
}

/** Groups and rotated role names. A name opens its role; the keyboard reaches the same through the list of roles. */
export const MatrixHead = memo(function MatrixHead({
  columns,
  currentColumn,
  hiddenRoles,
  onRole,
  onHidden,
}: MatrixHeadProps) {
  return (
    <thead className={styles.head}>
      <tr>
        <td rowSpan={2} className={styles.corner} aria-label={t('raci.legend')}>
          <Legend />
        </td>
        {groupsOf(columns).map(({ group, span }, index) => (
          <th
            key={group}
            scope="colgroup"
            colSpan={span}
            className={classNames(styles.group, index > 0 && styles.startsColumns)}
            title={group}
          >
            <span className={styles.groupName}>{group}</span>
          </th>
        ))}
        {hiddenRoles !== null && (
          <td className={classNames(styles.group, styles.startsColumns, styles.hiddenHead)} />
        )}
      </tr>
      <tr>
        {columns.map((column, index) => (
          <RoleHead
            key={column.role.id}
            column={column}
            first={index > 0 && column.startsGroup}
            current={index === currentColumn}
            onRole={onRole}
          />
        ))}
        {hiddenRoles !== null && (
          <th scope="col" className={classNames(styles.role, styles.startsColumns, styles.hiddenHead)}>
            <button type="button" tabIndex={-1} className={styles.roleName} onClick={onHidden}>
              {hiddenRoles === 0 ? t('raci.head.removed') : t('raci.head.hidden', { count: hiddenRoles })}
            </button>
          </th>
        )}
      </tr>
    </thead>
  );
});

interface RoleHeadProps {
  readonly column: ColumnModel;
  readonly first: boolean;
  readonly current: boolean;
  readonly onRole: (roleId: string) => void;
}

/** Names beyond this many characters take two lines of smaller type. */
const ONE_LINE = 26;

const RoleHead = memo(function RoleHead({ column: { role, head }, first, current, onRole }: RoleHeadProps) {
  return (
    <th
      scope="col"
      aria-label={role.name}
      title={role.description ? `${role.name}\n${role.description}` : role.name}
      className={classNames(styles.role, first && styles.startsColumns, current && styles.currentHead)}
    >
      <button
        type="button"
        tabIndex={-1}
        className={classNames(styles.roleName, head.length > ONE_LINE && styles.twoLines)}
        onClick={() => onRole(role.id)}
      >
        {head}
      </button>
    </th>
  );
});

function groupsOf(columns: readonly ColumnModel[]): { group: string; span: number }[] {
  const groups: { group: string; span: number }[] = [];
  for (const { role, startsGroup } of columns) {
    const last = groups.at(-1);
    if (startsGroup || !last) groups.push({ group: role.group, span: 1 });
    else last.span += 1;
  }
  return groups;
}
