import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { mediaType, rendererFile, SECURITY_HEADERS } from '../app/renderer-files.ts';
import { isOwnAddress, SCHEME } from './address.ts';

/** Serves the built renderer to the window under our own scheme. */
export function serveRenderer(root: string): void {
  protocol.handle(SCHEME, (request) => answerRequest(root, request));
}

/** Reads only, our host only, and nothing outside the folder. */
async function answerRequest(root: string, request: Request): Promise<Response> {
  if (request.method !== 'GET') return refuse(405);
  if (!isOwnAddress(request.url)) return refuse(404);
  const file = rendererFile(root, new URL(request.url).pathname);
  if (file === null) return refuse(403);
  try {
    return new Response(await readFile(file), {
      headers: { ...SECURITY_HEADERS, 'content-type': mediaType(file), 'cache-control': 'no-store' },
    });
  } catch {
    return refuse(404);
  }
}

const refuse = (status: number) => new Response(null, { status, headers: SECURITY_HEADERS });
