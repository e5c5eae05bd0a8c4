import { type Choice, ChooseDialog } from './choose-dialog.tsx';
import { PeopleDialog } from './people-dialog.tsx';
import { RolesDialog } from './roles-dialog.tsx';
import type { MatrixState } from './use-matrix.ts';

/** The dialog over the matrix. */
export type MatrixDialog =
  | { readonly kind: 'choose'; readonly choice: Choice }
  | { readonly kind: 'roles'; readonly roleId: string | null }
  | { readonly kind: 'people' };

export interface MatrixDialogsProps {
  readonly dialog: MatrixDialog | null;
  readonly state: MatrixState;
  readonly onClose: () => void;
}

export function MatrixDialogs({ dialog, state, onClose }: MatrixDialogsProps) {
  switch (dialog?.kind) {
    case 'choose':
      return <ChooseDialog choice={dialog.choice} state={state} onClose={onClose} />;
    case 'roles':
      return <RolesDialog roleId={dialog.roleId} state={state} onClose={onClose} />;
    case 'people':
      return <PeopleDialog state={state} onClose={onClose} />;
    case undefined:
      return null;
  }
}
