import { become } from './child.mjs';
import { ensureElectron } from './electron.mjs';

/**
 * What the desktop window needs: a screen and Electron's program.
 *
 * @param {string} root the project's folder
 * @param {{ insist: boolean }} options `insist`: try to fetch Electron even if that failed before
 * @returns {{ program: string } | { missing: string }} the program, or what is missing in a sentence without full stop
 */
export function findDesktop(root, { insist }) {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    return { missing: 'The desktop window needs a screen, and neither DISPLAY nor WAYLAND_DISPLAY is set' };
  }
  return ensureElectron(root, { again: insist });
}

/**
 * Opens the desktop window.
 *
 * @param {string} program Electron
 * @param {string} root the project's folder
 * @param {string | undefined} file an engagement to open
 * @returns {Promise<void>} settled when the program has ended
 */
export function startDesktop(program, root, file) {
  return become(program, file === undefined ? [root] : [root, file], { cwd: root, stdio: 'inherit' });
}
