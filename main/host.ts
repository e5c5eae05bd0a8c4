import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { portOf, runHost } from './run-host.ts';

/** Browser mode: the same core on a loopback host. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { port: { type: 'string', default: '0' }, 'no-open': { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [file] = positionals;
  await runHost(
    file === undefined ? null : resolve(process.env['INIT_CWD'] ?? process.cwd(), file),
    portOf(values.port),
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
