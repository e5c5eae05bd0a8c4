import { attachRequest, endAttach } from '../../state/attach-request.ts';
import { useGoTo, useRoute } from '../../state/route.ts';
import { useStore } from '../../state/store.ts';
import { AttachDialog } from './dialogs/attach-dialog.tsx';

/** The dialog that attaches evidence, wherever files were given. In the register it ends at what was attached. */
export function AttachHost() {
  const request = useStore(attachRequest);
  const { path } = useRoute();
  const goTo = useGoTo();
  if (request === null) return null;
  return (
    <AttachDialog
      files={request.files}
      subjects={request.subjects}
      onClose={endAttach}
      onAttached={(id) => {
        if (path === '/evidence') goTo(`/evidence?id=${id}`);
      }}
    />
  );
}
