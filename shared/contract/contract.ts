import type { z } from 'zod';
import type { CancelSignal } from './cancel.ts';
import { access } from './access.ts';
import { app } from './app.ts';
import { assets, mappings, relations, views } from './assets.ts';
import { calibration } from './calibration.ts';
import { classification, fairnessTests, gates, rules } from './classification.ts';
import { crosswalk } from './crosswalk.ts';
import { engagement, people, versions } from './engagement.ts';
import { decisions, evaluations } from './evaluations.ts';
import { evidence, findings } from './evidence.ts';
import { exceptions } from './exceptions.ts';
import { jobs, reports } from './exports.ts';
import { imports } from './imports.ts';
import { drivers, portfolio } from './portfolio.ts';
import { posture } from './posture.ts';
import { catalogue, raci } from './raci.ts';
import { estimates, factors, scenarios, simulations } from './risk.ts';
import { measures, responsibilities } from './responsibilities.ts';
import { templates } from './templates.ts';
import { bundles, effects, treatments } from './treatments.ts';

/** Everything the workbench can do, by domain and name. Doors address an operation as `domain.name`. */
export const contract = {
  app,
  engagement,
  people,
  versions,
  assets,
  relations,
  views,
  mappings,
  imports,
  scenarios,
  factors,
  estimates,
  simulations,
  templates,
  treatments,
  effects,
  bundles,
  evaluations,
  decisions,
  portfolio,
  drivers,
  posture,
  calibration,
  exceptions,
  evidence,
  findings,
  raci,
  responsibilities,
  measures,
  classification,
  gates,
  fairnessTests,
  access,
  rules,
  crosswalk,
  catalogue,
  reports,
  jobs,
};
export type Contract = typeof contract;

/** What a running job can report, and how it learns that it should stop. */
export interface JobControl {
  progress(done: number, total: number, label: string): void;
  readonly signal: CancelSignal;
}

/** A caller's wishes for a job. */
export interface JobOptions {
  onProgress?: (done: number, total: number, label: string) => void;
  signal?: CancelSignal;
}

type Handler<Ctx, O> = O extends {
  kind: infer K;
  input: infer I extends z.ZodType;
  output: infer R extends z.ZodType;
}
  ? K extends 'job'
    ? (ctx: Ctx, input: z.output<I>, job: JobControl) => Promise<z.input<R>>
    : (ctx: Ctx, input: z.output<I>) => z.input<R> | Promise<z.input<R>>
  : never;

type Call<O> = O extends {
  kind: infer K;
  input: infer I extends z.ZodType;
  output: infer R extends z.ZodType;
}
  ? K extends 'job'
    ? (input: z.input<I>, options?: JobOptions) => Promise<z.output<R>>
    : (input: z.input<I>) => Promise<z.output<R>>
  : never;

/** The core's side: a missing handler does not compile. */
export type Handlers<Ctx> = {
  [D in keyof Contract]: { [N in keyof Contract[D]]: Handler<Ctx, Contract[D][N]> };
};

/** The caller's side: `client.assets.list({})`. */
export type Client = { [D in keyof Contract]: { [N in keyof Contract[D]]: Call<Contract[D][N]> } };

export type InputOf<D extends keyof Contract, N extends keyof Contract[D]> = Contract[D][N] extends {
  input: infer I extends z.ZodType;
}
  ? z.output<I>
  : never;
export type OutputOf<D extends keyof Contract, N extends keyof Contract[D]> = Contract[D][N] extends {
  output: infer O extends z.ZodType;
}
  ? z.output<O>
  : never;
