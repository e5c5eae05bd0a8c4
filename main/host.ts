import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AssayError } from '../shared/contract/error.ts';
import { runHost } from './run-host.ts';

/** Browser mode: the same core on a loopback host. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { port: { type: 'string', default: '0' }, 'no-open': { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new AssayError('INVALID', `--port takes a number from 0 to 65535, not ${values.port}.`);
  const [file] = positionals;
  await runHost(file === undefined ? null : resolve(process.env['INIT_CWD'] ?? process.cwd(), file), port);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
