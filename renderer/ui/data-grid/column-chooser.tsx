import { IconColumns3 } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Checkbox } from '../checkbox.tsx';
import { IconButton } from '../icon-button.tsx';
import { Popover } from '../popover.tsx';
import styles from './column-chooser.module.css';

export interface ColumnChooserProps {
  /** "Choose columns" */
  readonly label: string;
  readonly columns: readonly { readonly id: string; readonly name: string; readonly rowHeader?: boolean }[];
  /** Ids of the columns shown, in order. */
  readonly visible: readonly string[];
  readonly onVisibleChange: (visible: readonly string[]) => void;
}

/** Chooses which columns a grid shows; the column that names the rows always stays. */
export function ColumnChooser({ label, columns, visible, onVisibleChange }: ColumnChooserProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const show = (id: string, shown: boolean) => {
    const wanted = new Set(visible);
    if (shown) wanted.add(id);
    else wanted.delete(id);
    // Columns that were rearranged keep their places; new ones go where the grid defines them.
    const kept = visible.filter((column) => wanted.has(column));
    const added = columns
      .map((column) => column.id)
      .filter((column) => wanted.has(column) && !kept.includes(column));
    onVisibleChange([...kept, ...added]);
  };
  return (
    <>
      <IconButton
        ref={anchor}
        icon={IconColumns3}
        label={label}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      <Popover open={open} onClose={() => setOpen(false)} anchor={anchor} label={label} align="end">
        <ul className={styles.list}>
          {columns.map((column) => (
            <li key={column.id}>
              <Checkbox
                checked={visible.includes(column.id)}
                disabled={column.rowHeader}
                label={column.name}
                onCheckedChange={(shown) => show(column.id, shown)}
              />
            </li>
          ))}
        </ul>
      </Popover>
    </>
  );
}
