import type { AssetRow, SavedView } from '../../../shared/model/asset.ts';
import type { PasteProblem } from '../../../shared/rules/asset-paste.ts';
import { AddAssetDialog } from './add-asset-dialog.tsx';
import { type BulkField, BulkFieldDialog } from './bulk-dialogs.tsx';
import { LeftOutDialog } from './paste/left-out-dialog.tsx';
import { PasteDialog } from './paste/paste-dialog.tsx';
import { RelateDialog } from './relate-dialog.tsx';
import { SaveViewDialog } from './save-view-dialog.tsx';
import type { SuggestedField } from './suggestions.ts';

/** Which dialog of the inventory is open. */
export type Dialogs =
  | { readonly kind: 'add' | 'paste' | 'relate' | BulkField }
  | { readonly kind: 'save view'; readonly view: SavedView | null }
  | { readonly kind: 'left out'; readonly problems: readonly PasteProblem[] }
  | null;

export interface InventoryDialogsProps {
  readonly dialog: Dialogs;
  readonly rows: readonly AssetRow[];
  /** The selected assets. */
  readonly chosen: readonly AssetRow[];
  readonly suggest: (field: SuggestedField) => readonly string[];
  readonly onAdded: (row: AssetRow) => void;
  readonly onClose: () => void;
}

/** The dialogs of the page; at most one is open. */
export function InventoryDialogs({ dialog, rows, chosen, suggest, onAdded, onClose }: InventoryDialogsProps) {
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'add':
      return <AddAssetDialog owners={suggest('owner')} onClose={onClose} onAdded={onAdded} />;
    case 'paste':
      return <PasteDialog rows={rows} onClose={onClose} />;
    case 'relate':
      return <RelateDialog rows={chosen} all={rows} onClose={onClose} />;
    case 'save view':
      return <SaveViewDialog view={dialog.view} onClose={onClose} />;
    case 'left out':
      return <LeftOutDialog problems={dialog.problems} onClose={onClose} />;
    case 'owner':
    case 'tier':
    case 'stage':
      return (
        <BulkFieldDialog field={dialog.kind} rows={chosen} suggestions={suggest('owner')} onClose={onClose} />
      );
  }
}
