import { useEffect } from 'react';
import { api, transport } from '../api/api.ts';
import { t } from '../i18n/t.ts';
import { saveStatus } from '../state/save-state.ts';
import { useStore } from '../state/store.ts';
import { whenSaved } from '../state/save-state.ts';
import { onNotice, toastError } from '../state/toast.ts';
import { useToast } from '../ui/toast-host.tsx';

/** Shows what features announce; an undo takes back the last change. */
export function Notices() {
  const { show, withdrawOffers } = useToast();
  const { pending } = useStore(saveStatus);
  useEffect(
    () =>
      onNotice(({ text, tone, undo }) =>
        show({
          text,
          ...(tone && { tone }),
          ...(undo && {
            action: {
              label: t('app.undo'),
              keys: ['Ctrl', 'Z'],
              onAct: () =>
                void whenSaved()
                  .then(() => api.engagement.undo({}))
                  .catch(toastError),
            },
          }),
        }),
      ),
    [show],
  );
  // An undo takes back the last change, so an offer to undo an earlier one ends with the next.
  useEffect(() => {
    if (pending > 0) withdrawOffers();
  }, [pending, withdrawOffers]);
  useEffect(
    () =>
      transport.subscribe((event) => {
        if (event.type === 'finished' || event.type === 'engagement') withdrawOffers();
      }),
    [withdrawOffers],
  );
  return null;
}
