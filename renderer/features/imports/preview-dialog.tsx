import { useId, useState } from 'react';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Message } from '../../ui/message.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { ColumnsPanel } from './columns-panel.tsx';
import { ContentsPanel } from './contents-panel.tsx';
import { DropHint } from '../../ui/drop-hint.tsx';
import { Figures } from './figures.tsx';
import { applyImport, type Previewing, readAgain, startOver } from './import-run.ts';
import { LinksPanel } from './links-panel.tsx';
import styles from './preview-dialog.module.css';
import { ReadOptions } from './read-options.tsx';
import { RowsPanel } from './rows-panel.tsx';
import { SkippedPanel } from './skipped-panel.tsx';
import { useCtrlEnter } from './use-ctrl-enter.ts';
import { WarningsPanel } from './warnings-panel.tsx';
import { previewFigures } from './preview-figures.ts';

type Tab = 'columns' | 'contents' | 'rows' | 'links' | 'skipped' | 'warnings';

export interface PreviewDialogProps {
  readonly run: Previewing;
  readonly dropping: boolean;
  readonly onClose: () => void;
}

/** What the file would bring in, how it was read, and the ways to correct it. */
export function PreviewDialog({ run, dropping, onClose }: PreviewDialogProps) {
  const { preview, wish, refreshing, problem } = run;
  const isTable = preview.kind === 'table';
  const [tab, setTab] = useState<Tab>(isTable ? 'columns' : 'contents');
  const panelId = useId();
  const off = offReason(run);
  const apply = () => void applyImport();
  useCtrlEnter(off === null ? apply : null);
  const count = preview.create + preview.update;
  const shown: readonly { id: Tab; label: string; count: number }[] = [
    isTable
      ? { id: 'columns', label: t('imports.tab.columns'), count: preview.columns.length }
      : { id: 'contents', label: t('imports.tab.contents'), count: preview.rows },
    { id: 'rows', label: t('imports.tab.rows'), count: preview.sample.length },
    ...(isTable ? [] : [{ id: 'links' as const, label: t('imports.tab.links'), count: preview.relations }]),
    { id: 'skipped', label: t('imports.tab.skipped'), count: preview.skipped.length },
    { id: 'warnings', label: t('imports.tab.warnings'), count: preview.warnings.length },
  ];
  return (
    <Dialog
      open
      onClose={onClose}
      size="page"
      title={t('imports.titleFile', { name: preview.name })}
      description={isTable ? tableSummary(run) : bomSummary(run)}
      closeLabel={t('imports.close')}
      footnote={<span role="status">{t(refreshing ? 'imports.refreshing' : 'imports.footnote')}</span>}
      actions={
        <>
          <Button onClick={() => startOver()}>{t('imports.choose.again')}</Button>
          <Button
            onClick={() => {
              startOver();
              onClose();
            }}
          >
            {t('imports.cancel')}
          </Button>
          <Button
            variant="primary"
            keys={['Ctrl', '↵']}
            aria-keyshortcuts="Control+Enter"
            busy={refreshing}
            disabledReason={off}
            onClick={apply}
          >
            {count > 0 ? t('imports.apply', { count }) : t('imports.applyNothing')}
          </Button>
        </>
      }
    >
      {problem !== null && (
        <div className={styles.message}>
          <Message
            tone="danger"
            title={problem.words}
            live
            action={
              problem.again && <LinkButton onClick={() => readAgain()}>{t('imports.readAgain')}</LinkButton>
            }
          >
            {t('imports.problem')}
          </Message>
        </div>
      )}
      <ReadOptions preview={preview} wish={wish} />
      <div className={styles.figures}>
        <Figures label={t('imports.figures')} figures={previewFigures(preview)} />
      </div>
      <Tabs label={t('imports.tabs')} value={tab} onValueChange={setTab} panelId={panelId} tabs={shown} />
      <div
        id={panelId}
        role="tabpanel"
        aria-label={shown.find(({ id }) => id === tab)?.label}
        tabIndex={-1}
        data-autofocus
        className={styles.panel}
      >
        {tab === 'columns' && <ColumnsPanel run={run} />}
        {tab === 'contents' && <ContentsPanel preview={preview} />}
        {tab === 'rows' && <RowsPanel sample={preview.sample} />}
        {tab === 'links' && <LinksPanel links={preview.links} total={preview.relations} />}
        {tab === 'skipped' && <SkippedPanel skipped={preview.skipped} />}
        {tab === 'warnings' && <WarningsPanel warnings={preview.warnings} />}
      </div>
      {dropping && <DropHint>{t('imports.drop.here')}</DropHint>}
    </Dialog>
  );
}

const tableSummary = ({ preview: { format, rows, columns } }: Previewing): string =>
  t('imports.summary.table', {
    format,
    rows: t('imports.rows', { count: rows }),
    columns: t('imports.columns', { count: columns.length }),
  });

const bomSummary = ({ preview: { format, rows } }: Previewing): string =>
  t('imports.summary.bom', { format, parts: t('imports.parts', { count: rows }) });

/** Why the import cannot be stored now; null when it can. */
function offReason({ preview, refreshing, problem }: Previewing): string | null {
  if (refreshing) return t('imports.apply.wait');
  if (problem !== null) return t('imports.apply.problem');
  const { create, update, relations } = preview;
  return create + update + relations === 0 ? t('imports.apply.nothing') : null;
}
