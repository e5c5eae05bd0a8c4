import { extname, isAbsolute, join, relative } from 'node:path';
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** Sent with everything, by the desktop's scheme and by the loopback host alike. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** The media type of a file; a kind that the renderer does not consist of is bytes and nothing more. */
export const mediaType = (file: string): string => MIME[extname(file)] ?? 'application/octet-stream';

/**
 * The file of the built renderer that a path of its address names; null when the path leads out of the folder, by dots,
 * escaped separators or another drive, or cannot be read as a path.
 *
 * @param root folder of the built renderer
 * @param urlPath as in the address, such as `/assets/index.js`; `/` is the page
 */
export function rendererFile(root: string, urlPath: string): string | null {
  try {
    const file = join(root, urlPath === '/' ? 'index.html' : decodeURIComponent(urlPath));
    const inside = relative(root, file);
    return inside.startsWith('..') || isAbsolute(inside) ? null : file;
  } catch {
    return null;
  }
}
