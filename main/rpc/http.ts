import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { AssayError } from '../../shared/contract/error.ts';
import { SECURITY_HEADERS } from '../app/renderer-files.ts';
import type { Workbench } from '../app/workbench.ts';
import type { Dispatch } from './dispatch.ts';
import { Guard, Refusal } from './http-guard.ts';
import { sendFile } from './http-files.ts';
import { refuse, sendJson } from './http-replies.ts';

/** Largest request in bytes: an upload piece of 4 MiB as base64, and room for a large paste. */
const MAX_BODY = 8 * 1024 * 1024;

export interface HttpOptions {
  workbench: Workbench;
  dispatch: Dispatch;
  /** Folder of the built renderer. */
  root: string;
  /** 0 for a random free one. */
  port: number;
}

export interface HttpDoor {
  origin: string;
  /** One-time link that lets one browser in. */
  startLink: string;
  close(): Promise<void>;
}

/**
 * Serves the workbench on the loopback address only.
 * @throws AssayError CONFLICT when the port is in use.
 */
export async function serveHttp({ workbench, dispatch, root, port }: HttpOptions): Promise<HttpDoor> {
  const server = createServer();
  await listen(server, port);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The loopback host has no port');
  const origin = `http://127.0.0.1:${address.port}`;
  // Requests are answered once the port, and with it the origin they must name, is known.
  const guard = new Guard(origin);
  server.on('request', (request, response) => {
    answer(request, response, { guard, workbench, dispatch, root }).catch((error: unknown) =>
      refuse(request, response, error),
    );
  });
  return {
    origin,
    startLink: origin + guard.startPath,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new AssayError(
              'CONFLICT',
              `Port ${port} is in use by another program. Choose another with --port, or leave it out for a free one.`,
            )
          : error.code === 'EACCES'
            ? new AssayError(
                'FORBIDDEN',
                `Port ${port} may not be used by this account. Choose one above 1023, or leave --port out.`,
              )
            : error,
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
}

interface Room extends Omit<HttpOptions, 'port'> {
  guard: Guard;
}

async function answer(request: IncomingMessage, response: ServerResponse, room: Room): Promise<void> {
  const { guard } = room;
  guard.assertHost(request);
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (url.pathname === '/start') {
    const cookie = guard.redeem(url.searchParams.get('t'));
    response
      .writeHead(303, {
        ...SECURITY_HEADERS,
        location: '/',
        'set-cookie': cookie,
        'cache-control': 'no-store',
      })
      .end();
    return;
  }
  guard.assertSession(request);
  if (url.pathname.startsWith('/rpc/')) {
    guard.assertActing(request);
    sendJson(response, 200, await room.dispatch(url.pathname.slice('/rpc/'.length), await readJson(request)));
  } else if (url.pathname === '/events') streamEvents(response, room.workbench);
  else if (request.method === 'GET') await sendFile(room.root, url.pathname, response);
  else throw new Refusal(405, 'Pages are read with GET.');
}

/** Server-sent events, one JSON event a message. */
function streamEvents(response: ServerResponse, workbench: Workbench): void {
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
  });
  response.write(':\n\n');
  const unsubscribe = workbench.subscribe((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  response.on('close', unsubscribe);
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new Refusal(413, `A request may hold at most ${MAX_BODY / 2 ** 20} MB.`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new Refusal(400, 'The request is not valid JSON.');
  }
}
