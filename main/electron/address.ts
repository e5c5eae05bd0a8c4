/** The scheme under which the window finds the program's own pages. No server and no file URL is involved. */
export const SCHEME = 'app';
const HOST = 'assay';

/** The one page that is ever loaded. */
export const START_ADDRESS = `${SCHEME}://${HOST}/`;

/**
 * True for addresses of the program's own pages. Protocol and host are compared because `new URL('app://assay').origin` is
 * the text "null" for every scheme that is not the web's, and would make all of them equal.
 */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${SCHEME}:` && url.host === HOST;
}
