import type { PortfolioResult } from '../../shared/engine/portfolio.ts';
import type { Scenario } from '../../shared/engine/scenario.ts';

/** What to simulate. */
export interface SimulationRequest {
  readonly scenarios: readonly Scenario[];
  /** Unsigned 32-bit integer. */
  readonly seed: number;
  /** Simulated years per scenario. */
  readonly iterations: number;
}

/** Sent to the worker. The run is cancelled by storing 1 in `cancelled`, which both threads share. */
export interface RunMessage {
  readonly run: number;
  readonly request: SimulationRequest;
  readonly cancelled: Int32Array<SharedArrayBuffer>;
}

/** Sent by the worker, about the run with that number. */
export type WorkerMessage =
  | { readonly type: 'progress'; readonly run: number; readonly doneYears: number }
  | { readonly type: 'result'; readonly run: number; readonly result: PortfolioResult }
  | { readonly type: 'cancelled'; readonly run: number }
  | { readonly type: 'failed'; readonly run: number; readonly message: string };
