import { useStore } from '../../../state/store.ts';
import { asked } from '../requests.ts';
import { CommentDialog } from './comment-dialog.tsx';
import { MeasureDialog } from './measure-dialog.tsx';
import { ApplicableDialog, SetAsideDialog } from './reason-dialogs.tsx';
import { SettleDialog } from './settle-dialog.tsx';
import { TargetDialog } from './target-dialog.tsx';

/** The dialog that is asked for, if any. */
export function Dialogs() {
  const request = useStore(asked);
  switch (request?.kind) {
    case 'settle':
      return <SettleDialog subjectId={request.subjectId} />;
    case 'set aside':
      return <SetAsideDialog questionId={request.questionId} />;
    case 'applicable':
      return <ApplicableDialog {...request} />;
    case 'measure':
      return <MeasureDialog measureId={request.measureId} />;
    case 'target':
      return <TargetDialog measureId={request.measureId} />;
    case 'comment':
      return <CommentDialog subjectId={request.subjectId} />;
    case 'evidence': // The list beside the question itself.
    case undefined:
      return null;
  }
}
