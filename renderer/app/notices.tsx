import { useEffect } from 'react';
import { api } from '../api/api.ts';
import { t } from '../i18n/t.ts';
import { onNotice, toastError } from '../state/toast.ts';
import { useToast } from '../ui/toast-host.tsx';

/** Shows what features announce; an undo takes back the last change. */
export function Notices() {
  const { show } = useToast();
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
              onAct: () => void api.engagement.undo({}).catch(toastError),
            },
          }),
        }),
      ),
    [show],
  );
  return null;
}
