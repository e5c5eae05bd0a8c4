import { nodeOs } from './app/node-os.ts';
import { NotUnderstood } from './app/not-understood.ts';
import { startWorkbench } from './app/start-workbench.ts';
import { rendererFolder } from './paths.ts';
import { serveHttp } from './rpc/http.ts';
import { assertFile } from './store/open.ts';
import { warmUpWhenIdle } from './workers/simulator.ts';

/** @throws NotUnderstood unless the text is a port; 0 asks for a free one */
export function portOf(text: string): number {
  const port = Number(text);
  if (text.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new NotUnderstood(`--port takes a number from 0 to 65535, not ${text}.`);
  return port;
}

/**
 * Serves the workbench on the loopback address, prints the one-time start link on stdout, and runs until it is stopped.
 *
 * @param file engagement that the page opens first
 * @throws AssayError FILE when there is no such file, CONFLICT when the port is in use
 */
export async function runHost(file: string | null, port: number): Promise<void> {
  if (file !== null) assertFile(file);
  const { workbench, dispatch } = startWorkbench('browser', nodeOs(), file);
  const door = await serveHttp({
    workbench,
    dispatch,
    root: process.env['ASSAY_RENDERER'] ?? rendererFolder,
    port,
  });
  process.stdout.write(`${door.startLink}\n`);
  warmUpWhenIdle();
  const stop = () => {
    workbench.attach(null);
    void door.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
