import { useEffect } from 'react';
import { t } from '../../i18n/t.ts';
import { useCommands } from '../../state/commands.ts';
import { useEngagement } from '../../state/engagement.ts';
import { importedAssets, importRequest, requestImport } from '../../state/import-request.ts';
import { useRoute } from '../../state/route.ts';
import { useStore } from '../../state/store.ts';
import { toast } from '../../state/toast.ts';
import { ApplyingDialog } from './applying-dialog.tsx';
import { ChooseDialog } from './choose-dialog.tsx';
import { DoneDialog } from './done-dialog.tsx';
import { DropHint } from '../../ui/drop-hint.tsx';
import { chooseFile, importRun, readAgain, startOver } from './import-run.ts';
import { PreviewDialog } from './preview-dialog.tsx';
import { ReadingDialog } from './reading-dialog.tsx';
import { useFileDrop } from '../../ui/use-file-drop.ts';

const close = () => importRequest.set(false);

/** Importing a file, from the choice to the outcome. Opens on request and when a file is dropped on the inventory. */
export function ImportDialog() {
  const { id } = useEngagement().engagement;
  const open = useStore(importRequest);
  const run = useStore(importRun);
  const { path } = useRoute();
  useEffect(
    () => () => {
      // What was read for one engagement has no place in another.
      startOver();
      close();
      importedAssets.set(null);
    },
    [id],
  );
  useEffect(() => {
    // The inventory may have changed while the dialog was closed over a preview.
    if (open) readAgain();
  }, [open]);
  // The inventory itself offers this with its key; elsewhere the palette does.
  const command = { id: 'imports.open', title: t('imports.command'), run: requestImport };
  useCommands(path === '/inventory' ? [] : [command]);
  const accepts = () =>
    run.stage !== 'reading' &&
    run.stage !== 'applying' &&
    (open || (path === '/inventory' && document.querySelector('dialog[open]') === null));
  const dropping = useFileDrop(accepts, (files) => {
    const [file] = files;
    if (file === undefined) return;
    if (files.length > 1) toast({ tone: 'warn', text: t('imports.drop.several', { name: file.name }) });
    requestImport();
    void chooseFile(file);
  });
  if (!open) return dropping ? <DropHint>{t('imports.drop.here')}</DropHint> : null;
  switch (run.stage) {
    case 'choose':
      return <ChooseDialog problem={run.problem} dropping={dropping} onClose={close} />;
    case 'reading':
      return <ReadingDialog run={run} />;
    case 'preview':
      return <PreviewDialog run={run} dropping={dropping} onClose={close} />;
    case 'applying':
      return <ApplyingDialog run={run} />;
    case 'done':
      return <DoneDialog run={run} dropping={dropping} onClose={close} />;
  }
}
