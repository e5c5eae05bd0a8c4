import { useState } from 'react';
import { t } from '../../i18n/t.ts';
import { importedAssets } from '../../state/import-request.ts';
import { useGoTo } from '../../state/route.ts';
import { errorText } from '../../state/toast.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Message } from '../../ui/message.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import styles from './done-dialog.module.css';
import { DropHint } from '../../ui/drop-hint.tsx';
import { Figures } from './figures.tsx';
import { type Done, startOver, undoImport } from './import-run.ts';
import { outcomeFigures } from './preview-figures.ts';
import { SkippedPanel } from './skipped-panel.tsx';
import { useCtrlEnter } from './use-ctrl-enter.ts';
import { WarningsPanel } from './warnings-panel.tsx';

export interface DoneDialogProps {
  readonly run: Done;
  readonly dropping: boolean;
  readonly onClose: () => void;
}

/** What was stored, what was left out and why, the way back, and the way on. */
export function DoneDialog({ run, dropping, onClose }: DoneDialogProps) {
  const { name, outcome, undone } = run;
  const [tab, setTab] = useState<'skipped' | 'warnings'>(outcome.skipped.length > 0 ? 'skipped' : 'warnings');
  const [problem, setProblem] = useState<string | null>(null);
  const goTo = useGoTo();
  const stored = outcome.assets.length + outcome.relations > 0;
  const canShow = outcome.assets.length > 0 && !undone;
  const close = () => {
    startOver();
    onClose();
  };
  const show = () => {
    importedAssets.set({ file: name, ids: new Set(outcome.assets) });
    close();
    goTo('/inventory?view=imported');
  };
  const undo = () => undoImport().catch((error: unknown) => setProblem(errorText(error)));
  useCtrlEnter(canShow ? show : close);
  const told = outcome.skipped.length + outcome.warnings.length > 0;
  return (
    <Dialog
      open
      onClose={close}
      size={told ? 'page' : 'medium'}
      title={t('imports.done.title', { name })}
      closeLabel={t('imports.close')}
      footnote={stored && !undone && <Button onClick={() => void undo()}>{t('imports.done.undo')}</Button>}
      actions={
        <>
          <Button onClick={() => startOver()}>{t('imports.done.another')}</Button>
          {canShow && <Button onClick={close}>{t('imports.done.close')}</Button>}
          <Button
            variant="primary"
            keys={['Ctrl', '↵']}
            aria-keyshortcuts="Control+Enter"
            onClick={canShow ? show : close}
            data-autofocus
          >
            {t(canShow ? 'imports.done.show' : 'imports.done.close')}
          </Button>
        </>
      }
    >
      <div className={classNames(styles.outcome, told && styles.inset)}>
        {problem !== null && <Message tone="danger" title={problem} live />}
        <Message tone={undone ? 'info' : 'ok'} title={t(headline(stored, undone))} live>
          {stored && t(undone ? 'imports.done.undoneText' : 'imports.done.okText')}
        </Message>
        <Figures label={t('imports.done.figures')} figures={outcomeFigures(outcome)} />
      </div>
      {told && (
        <>
          <Tabs
            label={t('imports.tabs')}
            value={tab}
            onValueChange={setTab}
            tabs={[
              { id: 'skipped', label: t('imports.tab.skipped'), count: outcome.skipped.length },
              { id: 'warnings', label: t('imports.tab.warnings'), count: outcome.warnings.length },
            ]}
          />
          <div role="tabpanel" aria-label={t(`imports.tab.${tab}`)} className={styles.panel}>
            {tab === 'skipped' ? (
              <SkippedPanel skipped={outcome.skipped} />
            ) : (
              <WarningsPanel warnings={outcome.warnings} />
            )}
          </div>
        </>
      )}
      {dropping && <DropHint>{t('imports.drop.here')}</DropHint>}
    </Dialog>
  );
}

function headline(stored: boolean, undone: boolean) {
  if (undone) return 'imports.done.undone';
  return stored ? 'imports.done.ok' : 'imports.done.nothing';
}
