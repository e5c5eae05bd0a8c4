import { spawn } from 'node:child_process';

/**
 * Opens a link in the person's browser if the machine has one; a machine without one is no error, the link is printed.
 *
 * @param {string} link
 */
export function openLink(link) {
  const hasScreen = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (!hasScreen) return;
  const [program, ...args] = opener(link);
  spawn(program, args, { detached: true, stdio: 'ignore' })
    .on('error', () => {})
    .unref();
}

/**
 * @param {string} link
 * @returns {[string, ...string[]]}
 */
function opener(link) {
  if (process.platform === 'darwin') return ['open', link];
  // Not `start`: cmd.exe would read the "&" in a link as the end of the command.
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', link];
  return ['xdg-open', link];
}
