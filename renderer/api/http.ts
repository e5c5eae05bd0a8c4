import type { Transport } from '../../shared/contract/client.ts';
import { ErrorBody, type Reply } from '../../shared/contract/error.ts';
import { AppEvent } from '../../shared/contract/event.ts';
import { t } from '../i18n/t.ts';

const unreachable = (): Reply => ({
  ok: false,
  error: { code: 'DISCONNECTED', message: t('app.disconnected'), issues: [] },
});

/** Browser mode's door: the loopback host that served this page. The session cookie goes along by itself. */
export function httpTransport(): Transport {
  const listeners = new Set<(event: AppEvent) => void>();
  let source: EventSource | null = null;
  const connect = () => {
    source ??= new EventSource('/events');
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
        if (response.ok) return (await response.json()) as Reply;
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
