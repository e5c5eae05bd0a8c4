import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AssayError } from '../shared/contract/error.ts';
import { nodeOs } from './app/node-os.ts';
import { startWorkbench } from './app/start-workbench.ts';
import { rendererFolder } from './paths.ts';
import { serveHttp } from './rpc/http.ts';

/** Browser mode: the same core on a loopback host. Prints the one-time start link on stdout and runs until it is stopped. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { port: { type: 'string', default: '0' }, 'no-open': { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new AssayError('INVALID', `--port takes a number from 0 to 65535, not ${values.port}.`);
  const file =
    positionals[0] === undefined ? null : resolve(process.env['INIT_CWD'] ?? process.cwd(), positionals[0]);

  const { workbench, dispatch } = startWorkbench('browser', nodeOs(), file);
  const door = await serveHttp({
    workbench,
    dispatch,
    root: process.env['ASSAY_RENDERER'] ?? rendererFolder,
    port,
  });
  process.stdout.write(`${door.startLink}\n`);

  const stop = () => {
    workbench.attach(null);
    void door.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
