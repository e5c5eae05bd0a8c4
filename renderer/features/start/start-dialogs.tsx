import { startRequest } from '../../state/new-engagement.ts';
import { useStore } from '../../state/store.ts';
import { NewEngagementDialog } from './new-engagement-dialog.tsx';

/** The dialogs that begin an engagement, reachable from every screen. */
export function StartDialogs() {
  const request = useStore(startRequest);
  return (
    request && <NewEngagementDialog sample={request === 'sample'} onClose={() => startRequest.set(null)} />
  );
}
