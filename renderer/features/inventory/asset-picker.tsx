import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { AssetRow } from '../../../shared/model/asset.ts';
import { assetFilter } from '../../../shared/rules/asset-filter.ts';
import { choiceWords } from '../../i18n/asset-words.ts';
import { t } from '../../i18n/t.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './asset-picker.module.css';
import { TYPE_ICONS } from './cells.tsx';

const MOST = 8;

export interface AssetPickerProps {
  readonly rows: readonly AssetRow[];
  /** Assets that are not on offer. */
  readonly except: ReadonlySet<string>;
  readonly value: AssetRow | null;
  readonly onValueChange: (row: AssetRow | null) => void;
  /** Id and descriptions from the field around it. */
  readonly control: { readonly id: string };
  readonly autoFocus?: boolean;
}

/** Finds one asset by name, id or anything else in its row: type, arrows, Enter. */
export function AssetPicker({ rows, except, value, onValueChange, control, autoFocus }: AssetPickerProps) {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const listId = useId();
  const matches = useMemo(() => findAssets(rows, except, text), [rows, except, text]);
  const choose = (row: AssetRow | undefined) => {
    if (row === undefined) return;
    onValueChange(row);
    setText('');
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setAt(Math.max(0, Math.min(matches.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1))));
    } else if (event.key === 'Enter' && open && matches.length > 0) {
      event.preventDefault();
      choose(matches[at]);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <div className={styles.picker}>
      <TextInput
        {...control}
        role="combobox"
        aria-expanded={open}
        aria-controls={listId}
        aria-activedescendant={open && matches.length > 0 ? `${listId}-${at}` : undefined}
        aria-autocomplete="list"
        autoFocus={autoFocus}
        placeholder={t('inventory.relate.targetHint')}
        value={value !== null && !open ? `${value.ref} ${value.name}` : text}
        onValueChange={(next) => {
          setText(next);
          setAt(0);
          setOpen(true);
          if (value !== null) onValueChange(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <ul
        id={listId}
        role="listbox"
        aria-label={t('inventory.relate.target')}
        className={styles.list}
        hidden={!open}
      >
        {matches.map((row, index) => (
          <li
            key={row.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === at}
            className={classNames(styles.option, index === at && styles.current)}
            // Pressing must not take the focus from the field, which would close the list first.
            onMouseDown={(event) => {
              event.preventDefault();
              choose(row);
            }}
          >
            <Icon of={TYPE_ICONS[row.type]} />
            <span className={styles.ref}>{row.ref}</span>
            <span className={styles.name}>{row.name}</span>
          </li>
        ))}
        {matches.length === 0 && <li className={styles.none}>{t('inventory.relate.noMatch')}</li>}
      </ul>
    </div>
  );
}

function findAssets(
  rows: readonly AssetRow[],
  except: ReadonlySet<string>,
  text: string,
): readonly AssetRow[] {
  const passes = assetFilter([], text, choiceWords);
  const found: AssetRow[] = [];
  for (const row of rows) {
    if (except.has(row.id) || !passes(row)) continue;
    found.push(row);
    if (found.length === MOST) break;
  }
  return found;
}
