import type { Transport } from '../../shared/contract/client.ts';
import { ErrorBody, type Reply } from '../../shared/contract/error.ts';
import { AppEvent } from '../../shared/contract/event.ts';
import { t } from '../i18n/t.ts';
import { connectionLost } from '../state/connection.ts';

const unreachable = (): Reply => {
  connectionLost.set(true);
  return { ok: false, error: { code: 'DISCONNECTED', message: t('app.disconnected'), issues: [] } };
};

/** Browser mode's door: the loopback host that served this page. The session cookie goes along by itself. */
export function httpTransport(): Transport {
  const listeners = new Set<(event: AppEvent) => void>();
  let source: EventSource | null = null;
  const connect = () => {
    if (source) return;
    source = new EventSource('/events');
    // The browser tries again by itself, so the next opening is the way back.
    source.onerror = () => connectionLost.set(true);
    source.onopen = () => connectionLost.set(false);
    source.onmessage = (message: MessageEvent<string>) => {
      const event = AppEvent.parse(JSON.parse(message.data));
      for (const listener of listeners) listener(event);
    };
  };
  return {
    async call(name, input) {
      try {
        const response = await fetch(`/rpc/${name}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(input),
        });
        if (response.ok) {
          const reply = (await response.json()) as Reply;
          connectionLost.set(false);
          return reply;
        }
        const body = ErrorBody.safeParse(await response.json());
        return body.success ? { ok: false, error: body.data } : unreachable();
      } catch {
        return unreachable();
      }
    },
    subscribe(listener) {
      connect();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
