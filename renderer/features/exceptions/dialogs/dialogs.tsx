import { useEffect } from 'react';
import { useStore } from '../../../state/store.ts';
import { useRegister } from '../register.ts';
import { ActionDialog } from './action-dialog.tsx';
import { ControlDialog } from './control-dialog.tsx';
import { NewDialog } from './new-dialog.tsx';
import { RenewDialog } from './renew-dialog.tsx';
import { closeDialog, dialogRequest } from './request.ts';
import { TestDialog } from './test-dialog.tsx';

/** The one dialog of the page that is open, if any. */
export function Dialogs({ onSelect }: { readonly onSelect: (id: string) => void }) {
  const request = useStore(dialogRequest);
  const { views } = useRegister();
  useEffect(() => closeDialog, []);
  if (request === null) return null;
  if (request.kind === 'new') return <NewDialog onCreated={onSelect} />;
  const view = views.find((candidate) => candidate.id === request.id);
  if (!view) return null;
  if (request.kind === 'act') return <ActionDialog view={view} action={request.action} />;
  if (request.kind === 'renew') return <RenewDialog view={view} onCreated={onSelect} />;
  if (request.kind === 'control') return <ControlDialog view={view} controlId={request.controlId} />;
  return <TestDialog view={view} controlId={request.controlId} />;
}
