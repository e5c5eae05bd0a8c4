import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { mediaType, rendererFile, SECURITY_HEADERS } from '../app/renderer-files.ts';
import { Refusal } from './http-guard.ts';

/** Sends a file of the built renderer; a path that leads out of it is refused. */
export async function sendFile(root: string, urlPath: string, response: ServerResponse): Promise<void> {
  const file = rendererFile(root, urlPath);
  if (file === null) throw new Refusal(403, 'This path leads out of the workbench.');
  const bytes = await readFile(file).catch(() => {
    throw new Refusal(404, 'There is no such page.');
  });
  // Built files carry a hash of their content in their name, the page itself does not.
  const cache = urlPath.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-store';
  response.writeHead(200, { ...SECURITY_HEADERS, 'content-type': mediaType(file), 'cache-control': cache });
  response.end(bytes);
}
