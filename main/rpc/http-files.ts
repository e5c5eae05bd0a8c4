import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { CONTENT_SECURITY_POLICY } from '../app/content-security-policy.ts';
import { Refusal } from './http-guard.ts';

export const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Sends a file of the built renderer; a path that leads out of it is refused. */
export async function sendFile(root: string, urlPath: string, response: ServerResponse): Promise<void> {
  const base = normalize(root.endsWith(sep) ? root : root + sep);
  const file = normalize(join(base, urlPath === '/' ? 'index.html' : decodeURIComponent(urlPath)));
  if (!file.startsWith(base)) throw new Refusal(403, 'This path leads out of the workbench.');
  const bytes = await readFile(file).catch(() => {
    throw new Refusal(404, 'There is no such page.');
  });
  // Built files carry a hash of their content in their name, the page itself does not.
  const cache = urlPath.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-store';
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'content-type': MIME[extname(file)] ?? 'application/octet-stream',
    'cache-control': cache,
  });
  response.end(bytes);
}
