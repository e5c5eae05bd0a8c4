import { SetupError } from './say.mjs';

export const USAGE = `npm start [-- options] [FILE.assay]
  --desktop     the desktop window, or an error if it cannot be shown
  --browser     browser mode on 127.0.0.1
  --no-open     browser mode; print the start link without opening a browser
  --port N      browser mode on port N instead of a random one
  --help        this text`;

/**
 * @typedef {object} StartWish
 * @property {'either' | 'desktop' | 'browser'} mode
 * @property {boolean} open whether to open a browser
 * @property {number | undefined} port
 * @property {string | undefined} file as typed
 * @property {boolean} help
 */

/**
 * Reads the arguments of `npm start`. A port or `--no-open` has a meaning in browser mode only and therefore asks for it.
 *
 * @param {string[]} args
 * @returns {StartWish}
 * @throws {SetupError} on anything it does not know
 */
export function parseStartArguments(args) {
  /** @type {StartWish} */
  const wish = { mode: 'either', open: true, port: undefined, file: undefined, help: false };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [name, inline] = splitOption(arg);
    if (name === '--help') wish.help = true;
    else if (name === '--desktop') setMode(wish, 'desktop');
    else if (name === '--browser') setMode(wish, 'browser');
    else if (name === '--no-open') {
      setMode(wish, 'browser');
      wish.open = false;
    } else if (name === '--port') {
      setMode(wish, 'browser');
      wish.port = parsePort(inline ?? rest.shift());
    } else if (arg.startsWith('-')) throw new SetupError(`Unknown option ${arg}.\n${USAGE}`);
    else if (wish.file !== undefined)
      throw new SetupError(`One file at a time: ${wish.file} or ${arg}.\n${USAGE}`);
    else wish.file = arg;
  }
  return wish;
}

/**
 * @param {string} arg
 * @returns {[string, string | undefined]}
 */
function splitOption(arg) {
  const equals = arg.startsWith('--') ? arg.indexOf('=') : -1;
  return equals < 0 ? [arg, undefined] : [arg.slice(0, equals), arg.slice(equals + 1)];
}

/**
 * @param {StartWish} wish
 * @param {'desktop' | 'browser'} mode
 */
function setMode(wish, mode) {
  if (wish.mode !== 'either' && wish.mode !== mode) {
    throw new SetupError(
      `The desktop window has no port and no link: leave out --desktop or the browser's options.`,
    );
  }
  wish.mode = mode;
}

/**
 * @param {string | undefined} text
 * @returns {number}
 */
function parsePort(text) {
  const port = Number(text);
  if (!/^\d+$/.test(text ?? '') || port < 1 || port > 65_535) {
    throw new SetupError(`--port needs a number from 1 to 65535, not ${text ?? 'nothing'}.`);
  }
  return port;
}
