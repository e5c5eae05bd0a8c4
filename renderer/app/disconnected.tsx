import { t } from '../i18n/t.ts';
import { connectionLost } from '../state/connection.ts';
import { useStore } from '../state/store.ts';
import { Message } from '../ui/message.tsx';

/** Says that the core no longer answers, what was kept and what to do. */
export function Disconnected() {
  return useStore(connectionLost) ? (
    <Message tone="danger" live title={t('app.connectionLost')}>
      {t('app.disconnected')}
    </Message>
  ) : null;
}
