import path from 'node:path';
import { become } from './child.mjs';
import { openLink } from './open-link.mjs';
import { requirePinnedNode } from './runtime.mjs';

/**
 * Starts the loopback host, passes on what it prints unchanged, and opens the start link in a browser.
 *
 * @param {string} root the project's folder
 * @param {{ open: boolean, port: number | undefined, file: string | undefined }} options
 * @returns {Promise<void>} settled when the host has ended
 */
export function startBrowserMode(root, { open, port, file }) {
  const args = [path.join(root, 'out', 'main', 'host.js')];
  if (port !== undefined) args.push('--port', String(port));
  if (file !== undefined) args.push(file);
  return become(
    requirePinnedNode(root),
    args,
    { cwd: root, stdio: ['inherit', open ? 'pipe' : 'inherit', 'inherit'] },
    (host) => {
      if (host.stdout) passOnAndFindLink(host.stdout, openLink);
    },
  );
}

/**
 * Copies a stream to stdout and reports the first link to this machine found in it.
 *
 * @param {import('node:stream').Readable} stream
 * @param {(link: string) => void} found
 */
function passOnAndFindLink(stream, found) {
  let seen = '';
  let searching = true;
  stream.on('data', (chunk) => {
    process.stdout.write(chunk);
    if (!searching) return;
    seen += chunk;
    // Only a complete line: the link's ticket may arrive in pieces.
    const link = /^.*?(http:\/\/127\.0\.0\.1:\S+).*\n/m.exec(seen)?.[1];
    if (link === undefined) return;
    searching = false;
    found(link);
  });
}
