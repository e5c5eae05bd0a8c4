import { useMemo, useState } from 'react';
import type { AssetRow, AssetType } from '../../../../shared/model/asset.ts';
import {
  type PasteColumn,
  pasteColumns,
  pasteTable,
  type PasteTarget,
} from '../../../../shared/rules/asset-paste.ts';
import { api } from '../../../api/api.ts';
import { choiceOptions } from '../../../i18n/asset-words.ts';
import { t } from '../../../i18n/t.ts';
import { errorText, toast } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { parseTsv } from '../../../ui/data-grid/tsv.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Message } from '../../../ui/message.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import styles from './paste-dialog.module.css';
import { PreviewTable } from './preview-table.tsx';
import { ProblemList } from './problem-list.tsx';

/** Rows one paste may hold; larger tables belong into a file. */
const MOST_ROWS = 5_000;

export interface PasteDialogProps {
  readonly rows: readonly AssetRow[];
  readonly onClose: () => void;
}

interface Pasted {
  readonly cells: string[][];
  readonly headings: boolean;
  readonly columns: readonly PasteColumn[];
}

/** Takes a table from Excel: shows where each column goes and what would happen, then adds and changes in one go. */
export function PasteDialog({ rows, onClose }: PasteDialogProps) {
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const [defaultType, setDefaultType] = useState<AssetType>('model');
  const [error, setError] = useState<string | null>(null);
  const known = useMemo(() => new Map(rows.map((row) => [row.ref, row])), [rows]);
  const outcome = useMemo(
    () => pasted && pasteTable(pasted.cells, pasted, known, defaultType),
    [pasted, known, defaultType],
  );
  const usable = outcome === null ? 0 : outcome.drafts.length + outcome.edits.length;

  const read = (text: string) => {
    const cells = parseTsv(text);
    if (cells.length > MOST_ROWS) return setError(t('inventory.paste.tooMany', { most: MOST_ROWS }));
    setError(null);
    setPasted(cells.length === 0 ? null : { cells, ...pasteColumns(cells) });
  };
  const apply = async () => {
    if (outcome === null || usable === 0)
      return setError(t(outcome === null ? 'inventory.paste.nothing' : 'inventory.paste.nothingUsable'));
    try {
      const { drafts, edits } = outcome;
      await api.assets.paste({ drafts, edits });
      const counts = { created: drafts.length, changed: edits.length };
      toast({ text: t('inventory.paste.done', counts), undo: true });
      onClose();
    } catch (reason) {
      setError(errorText(reason));
    }
  };
  const aim = (index: number, target: PasteTarget) =>
    setPasted((current) => current && { ...current, columns: aimed(current.columns, index, target) });

  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      title={t('inventory.paste')}
      description={t('inventory.paste.text')}
      closeLabel={t('inventory.close')}
      onSubmit={() => void apply()}
      footnote={
        outcome && (
          <span role="status">
            {[
              t('inventory.paste.new', { count: outcome.drafts.length }),
              t('inventory.paste.changed', { count: outcome.edits.length }),
              t('inventory.paste.left', { count: outcome.problems.length }),
            ].join(' · ')}
          </span>
        )
      }
      actions={
        <>
          <Button onClick={onClose}>{t('inventory.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('inventory.paste.apply')}
          </Button>
        </>
      }
    >
      {error !== null && <Message tone="danger" title={error} live />}
      {pasted === null || outcome === null ? (
        <Field label={t('inventory.paste.table')}>
          {(control) => (
            <TextArea
              {...control}
              autoFocus
              rows={10}
              value=""
              placeholder={t('inventory.paste.placeholder')}
              onValueChange={read}
            />
          )}
        </Field>
      ) : (
        <>
          <div className={styles.options}>
            <Checkbox
              checked={pasted.headings}
              label={t('inventory.paste.headings')}
              onCheckedChange={(headings) =>
                setPasted({ cells: pasted.cells, ...pasteColumns(pasted.cells, headings) })
              }
            />
            <Field label={t('inventory.paste.defaultType')} layout="inline" className={styles.type}>
              {(control) => (
                <Select
                  {...control}
                  value={defaultType}
                  options={choiceOptions('type')}
                  onValueChange={(type) => setDefaultType(type as AssetType)}
                />
              )}
            </Field>
            <LinkButton onClick={() => setPasted(null)}>{t('inventory.paste.again')}</LinkButton>
          </div>
          <PreviewTable {...pasted} problems={outcome.problems} onAim={aim} />
          {outcome.problems.length > 0 && (
            <>
              <h3 className={styles.heading}>{t('inventory.paste.showLeft')}</h3>
              <ProblemList problems={outcome.problems} />
            </>
          )}
        </>
      )}
    </Dialog>
  );
}

/** Columns with one aimed elsewhere. A field takes one column, so whichever held it before is left out. */
const aimed = (columns: readonly PasteColumn[], index: number, target: PasteTarget): PasteColumn[] =>
  columns.map((column, i) => {
    if (i === index) return { ...column, target };
    const given = column.target === target && target !== 'attribute';
    return given ? { ...column, target: 'ignore' } : column;
  });
