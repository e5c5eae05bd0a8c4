import type { Transport } from '../../shared/contract/client.ts';
import type { Reply } from '../../shared/contract/error.ts';
import { AppEvent } from '../../shared/contract/event.ts';
import { type HttpDoor, serveHttp } from '../../main/rpc/http.ts';
import type { TestBench } from './bench.ts';

export interface TestHttpDoor extends Transport {
  door: HttpDoor;
  cookie: string;
  close(): Promise<void>;
}

/** Opens the loopback door of a bench and walks through it as the browser would: start link, cookie, JSON, events. */
export async function httpDoor(bench: TestBench, root = bench.folder): Promise<TestHttpDoor> {
  const door = await serveHttp({ workbench: bench.workbench, dispatch: bench.dispatch, root, port: 0 });
  const started = await fetch(door.startLink, { redirect: 'manual' });
  const cookie = started.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const listeners = new Set<(event: AppEvent) => void>();
  const stopped = new AbortController();
  const events = await fetch(`${door.origin}/events`, { headers: { cookie }, signal: stopped.signal });
  void readEvents(events, listeners);
  return {
    door,
    cookie,
    async call(name, input) {
      const response = await fetch(`${door.origin}/rpc/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: door.origin, cookie },
        body: JSON.stringify(input),
      });
      const body: unknown = await response.json();
      return response.ok
        ? (body as Reply)
        : { ok: false, error: body as Extract<Reply, { ok: false }>['error'] };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      stopped.abort();
      await door.close();
    },
  };
}

async function readEvents(
  response: Response,
  listeners: ReadonlySet<(event: AppEvent) => void>,
): Promise<void> {
  let rest = '';
  const decoder = new TextDecoder();
  try {
    for await (const chunk of response.body ?? []) {
      const messages = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n\n');
      rest = messages.pop() ?? '';
      for (const message of messages) {
        if (!message.startsWith('data: ')) continue;
        const event = AppEvent.parse(JSON.parse(message.slice('data: '.length)));
        for (const listener of listeners) listener(event);
      }
    }
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error;
  }
}
