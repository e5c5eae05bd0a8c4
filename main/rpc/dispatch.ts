import { type Contract, contract, type Handlers, type JobControl } from '../../shared/contract/contract.ts';
import { AssayError, type ErrorBody, type Issue, type Reply } from '../../shared/contract/error.ts';
import type { Op } from '../../shared/contract/op.ts';
import type { Ctx, Workbench } from '../app/workbench.ts';
import { toIssue } from '../store/change.ts';
import { Jobs } from './jobs.ts';

type AnyHandler = (ctx: Ctx, input: unknown, job?: JobControl) => unknown;

/** Answers one call of any door. Never throws. */
export type Dispatch = (name: string, raw: unknown) => Promise<Reply>;

/** `jobs.cancel` is answered by the dispatcher itself; every other operation by its feature. */
export type FeatureHandlers = Omit<Handlers<Ctx>, 'jobs'>;

/**
 * Binds the contract to its handlers: look the name up in a closed table, parse the input strictly, run, parse the
 * output. Unexpected failures are logged and reported without their inner details.
 */
export function createDispatch(workbench: Workbench, handlers: FeatureHandlers): Dispatch {
  const { log } = workbench;
  const jobs = new Jobs(workbench, (error) => errorBody(error, log));
  const all: Handlers<Ctx> = {
    ...handlers,
    jobs: {
      cancel: (_ctx, { job }) => {
        jobs.cancel(job);
        return {};
      },
    },
  };
  const table = new Map<string, { op: Op; run: AnyHandler }>();
  for (const domain of Object.keys(contract) as (keyof Contract)[])
    for (const [name, op] of Object.entries<Op>(contract[domain])) {
      const run = (all[domain] as Record<string, AnyHandler>)[name];
      if (run) table.set(`${domain}.${name}`, { op, run });
    }

  return async (name, raw) => {
    const entry = table.get(name);
    if (!entry)
      return {
        ok: false,
        error: { code: 'UNKNOWN_OPERATION', message: `There is no operation ${name}.`, issues: [] },
      };
    const input = entry.op.input.safeParse(raw);
    if (!input.success) return { ok: false, error: invalidInput(name, input.error.issues.map(toIssue)) };
    const ctx = workbench.context(name);
    try {
      if (entry.op.kind === 'job')
        return {
          ok: true,
          value: {
            job: jobs.start((control) => runAndParse(entry.op, () => entry.run(ctx, input.data, control))),
          },
        };
      return { ok: true, value: await runAndParse(entry.op, () => entry.run(ctx, input.data)) };
    } catch (error) {
      return { ok: false, error: errorBody(error, log) };
    }
  };
}

async function runAndParse(op: Op, run: () => unknown): Promise<unknown> {
  return op.output.parse(await run());
}

function invalidInput(name: string, issues: Issue[]): ErrorBody {
  const first = issues[0];
  const where = first && first.path.length > 0 ? `${first.path.join('.')}: ` : '';
  return {
    code: 'INVALID',
    message: `Nothing was stored. ${where}${first?.message ?? `The input of ${name} is not valid.`}`,
    issues,
  };
}

function errorBody(error: unknown, log: (error: unknown) => void): ErrorBody {
  if (error instanceof AssayError) return { code: error.code, message: error.message, issues: error.issues };
  log(error);
  return {
    code: 'INTERNAL',
    message:
      'Something went wrong inside Assay. Everything saved before is safe; nothing of this step was stored. Try again, and report it if it happens again.',
    issues: [],
  };
}
