import { useRead } from '../../api/api.ts';
import { attachRequest, endAttach } from '../../state/attach-request.ts';
import { useGoTo, useRoute } from '../../state/route.ts';
import { useStore } from '../../state/store.ts';
import { AttachDialog } from './dialogs/attach-dialog.tsx';

/** The dialog that attaches evidence, wherever files were given. In the register it ends at what was attached. */
export function AttachHost() {
  const request = useStore(attachRequest);
  const { path } = useRoute();
  const goTo = useGoTo();
  const { data: info } = useRead('app', 'info', {});
  if (request === null || info === undefined) return null;
  return (
    <AttachDialog
      files={request.files}
      subjects={request.subjects}
      collector={request.collector ?? info.actor}
      onClose={endAttach}
      onAttached={(id) => {
        if (path === '/evidence') goTo(`/evidence?id=${id}`);
      }}
    />
  );
}
