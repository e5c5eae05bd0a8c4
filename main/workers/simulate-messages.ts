import type { PortfolioResult } from '../../shared/engine/portfolio.ts';
import type { Dependence } from '../../shared/engine/kernel/dependence.ts';
import type { SimulationResult } from '../../shared/engine/result.ts';
import type { Scenario } from '../../shared/engine/scenario.ts';
import type { Workspace } from './workspace.ts';

/** What to simulate. */
export interface SimulationRequest {
  readonly scenarios: readonly Scenario[];
  /** Unsigned 32-bit integer. */
  readonly seed: number;
  /** Simulated years per scenario. */
  readonly iterations: number;
  /** What ties the scenarios together; they are independent without it. */
  readonly dependence?: Dependence | undefined;
}

/** Sent to every worker: take part in a run. */
export interface RunMessage {
  readonly run: number;
  readonly request: SimulationRequest;
  readonly workspace: Workspace;
}

/** Sent by a worker, about the run with that number. */
export type WorkerMessage =
  | { readonly type: 'progress'; readonly run: number }
  | {
      readonly type: 'scenario';
      readonly run: number;
      readonly index: number;
      readonly result: SimulationResult;
    }
  | { readonly type: 'sum'; readonly run: number; readonly result: PortfolioResult['result'] }
  /** The worker has nothing left to do in this run, or was told to stop. */
  | { readonly type: 'done'; readonly run: number }
  | { readonly type: 'failed'; readonly run: number; readonly message: string };
