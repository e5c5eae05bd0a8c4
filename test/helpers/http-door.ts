import type { Transport } from '../../shared/contract/client.ts';
import type { Reply } from '../../shared/contract/error.ts';
import { AppEvent } from '../../shared/contract/event.ts';
import { type HttpDoor, serveHttp } from '../../main/rpc/http.ts';
import type { TestBench } from './bench.ts';

export interface BrowserDoor extends Transport {
  origin: string;
  cookie: string;
  /** Leaves; the host goes on. */
  leave(): void;
}

export interface TestHttpDoor extends BrowserDoor {
  door: HttpDoor;
  close(): Promise<void>;
}

/** Opens the loopback door of a bench and walks through it. */
export async function httpDoor(bench: TestBench, root = bench.folder): Promise<TestHttpDoor> {
  const door = await serveHttp({ workbench: bench.workbench, dispatch: bench.dispatch, root, port: 0 });
  const entered = await enterAsBrowser(door.startLink);
  return {
    ...entered,
    door,
    async close() {
      entered.leave();
      await door.close();
    },
  };
}

/** Walks through a loopback door as the browser would: start link, cookie, JSON, events. */
export async function enterAsBrowser(startLink: string): Promise<BrowserDoor> {
  const { origin } = new URL(startLink);
  const started = await fetch(startLink, { redirect: 'manual' });
  const cookie = started.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const listeners = new Set<(event: AppEvent) => void>();
  const stopped = new AbortController();
  const events = await fetch(`${origin}/events`, { headers: { cookie }, signal: stopped.signal });
  void readEvents(events, listeners);
  return {
    origin,
    cookie,
    async call(name, input) {
      const response = await fetch(`${origin}/rpc/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin, cookie },
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
    leave: () => stopped.abort(),
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
