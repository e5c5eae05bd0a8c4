import { createClient } from '../shared/contract/client.ts';
import { AssayError } from '../shared/contract/error.ts';
import { nodeOs } from './app/node-os.ts';
import { NotUnderstood } from './app/not-understood.ts';
import { startWorkbench } from './app/start-workbench.ts';
import { type Options, pathOf, readArguments, textOf } from './cli/arguments.ts';
import type { Command } from './cli/command.ts';
import { assess } from './cli/assess-command.ts';
import { compare, create, info, search, verify } from './cli/engagement-commands.ts';
import { attach, evidence, extract, findings } from './cli/evidence-commands.ts';
import { simulate } from './cli/simulate-command.ts';
import {
  access,
  catalogue,
  classify,
  exceptions,
  exportReports,
  importAssets,
  raci,
} from './cli/work-commands.ts';
import { directTransport } from './rpc/direct.ts';
import { portOf, runHost } from './run-host.ts';

/** The same core from a terminal. JSON alone on stdout, messages on stderr; exit code 0, 1 (failed) or 2 (not understood). */
const COMMANDS: Readonly<Record<string, Command>> = {
  new: create,
  info,
  import: importAssets,
  assess,
  compare,
  search,
  classify,
  access,
  simulate,
  raci,
  exceptions,
  evidence,
  attach,
  extract,
  findings,
  export: exportReports,
  verify,
  catalogue,
};

const say = (message: string) => process.stderr.write(`${message}\n`);

const usage = (): string =>
  [
    'assay: assess how an organisation secures its AI, from a terminal',
    '',
    ...Object.values(COMMANDS).map((c) => `  ${c.usage}\n      ${c.summary}`),
    '  serve [FILE] [--port N]\n      Serves the workbench to a browser of this computer',
    '',
    'Every command but serve takes --as NAME: the person under whose name edits are recorded.',
  ].join('\n');

class Usage extends NotUnderstood {
  constructor(message: string) {
    super(`${message}\n\n${usage()}`);
  }
}

async function main(argv: readonly string[]): Promise<void> {
  const args = readArguments(argv);
  const [name, ...positionals] = args.positionals;
  if (name === 'help' || args.options['help'] === true) {
    say(usage());
    return;
  }
  if (name === undefined) throw new Usage('Say what to do.');
  if (name === 'serve') return serve(positionals, args.options);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new Usage(`There is no command “${name}”.`);
  const more = positionals.length - command.takes;
  if (more < 0 || more > (command.mayTake ?? 0)) throw new Usage(`It is called as: ${command.usage}`);
  assertTakes(name, args.options, ['as', ...command.options]);
  await runCommand(command, { positionals, options: args.options });
}

function assertTakes(name: string, options: Options, taken: readonly string[]): void {
  const odd = Object.keys(options).find((option) => !taken.includes(option));
  if (odd !== undefined) throw new Usage(`“${name}” does not take --${odd}.`);
}

async function serve([file, ...more]: readonly string[], options: Options): Promise<void> {
  if (more.length > 0) throw new Usage('It is called as: serve [FILE] [--port N]');
  assertTakes('serve', options, ['port']);
  await runHost(file === undefined ? null : pathOf(file), portOf(textOf(options, 'port') ?? '0'));
}

async function runCommand(command: Command, args: { positionals: string[]; options: Options }) {
  const actor = textOf(args.options, 'as');
  const { workbench, dispatch } = startWorkbench(
    'cli',
    actor === undefined ? nodeOs() : { ...nodeOs(), userName: actor },
  );
  try {
    const api = createClient(directTransport(workbench, dispatch));
    const value = await command.run({ api, workbench, say }, args);
    process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
    if (command.succeeded && !command.succeeded(value as never)) process.exitCode = 1;
  } finally {
    workbench.attach(null);
  }
}

// A reader that has seen enough (`| head`) closes the pipe; that is no failure of the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

main(process.argv.slice(2)).catch((error: unknown) => {
  say(
    error instanceof AssayError
      ? error.message
      : 'Something went wrong inside Assay. Nothing was half-written; report it if it happens again.',
  );
  if (error instanceof AssayError)
    for (const { path, message } of error.issues.slice(1)) say(`${path.join('.')}: ${message}`);
  process.exitCode = error instanceof NotUnderstood ? 2 : 1;
});
