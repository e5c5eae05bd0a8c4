import { useEffect } from 'react';
import { useStore } from '../../../state/store.ts';
import { ShowDialog } from '../preview/show-dialog.tsx';
import { useRegister } from '../register.ts';
import type { Shown } from '../use-evidence-commands.ts';
import { FindingDialog } from './finding-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { closeDialog, dialogRequest } from './request.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** The one dialog of the page that is open, if any. */
export function Dialogs({ onShow }: { readonly onShow: (view: Shown, id: string) => void }) {
  const request = useStore(dialogRequest);
  const { evidence, findings } = useRegister();
  useEffect(() => closeDialog, []);
  if (request === null) return null;
  if (request.kind === 'finding') return <FindingDialog onCreated={(id) => onShow('findings', id)} />;
  if (request.kind === 'move') {
    const finding = findings.find((view) => view.id === request.id);
    return finding ? <MoveDialog view={finding} to={request.to} /> : null;
  }
  const file = evidence.find((view) => view.id === request.id);
  if (!file) return null;
  return request.kind === 'show' ? <ShowDialog view={file} /> : <WithdrawDialog view={file} />;
}
