import { storeDrafts } from './store-draft.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { createStore } from '../../state/store.ts';
import { toast, toastError } from '../../state/toast.ts';
import { AssayError } from '../../../shared/contract/error.ts';

/** A simulation under way. It goes on while a person works on other steps. */
export interface RunState {
  readonly doneYears: number;
  readonly totalYears: number;
  readonly cancelling: boolean;
}

/** How the next simulation is run. A blank seed is the one of the last run. */
export interface RunSettings {
  readonly iterations: number;
  readonly seed: string;
}

export const ITERATIONS = [10_000, 100_000, 1_000_000] as const;
const LARGEST_SEED = 4_294_967_295;

export const simulationRun = createStore<RunState | null>(null);
export const runSettings = createStore<RunSettings>({ iterations: 100_000, seed: '' });

let abort: AbortController | null = null;

/** The seed that was typed; null when blank. @throws RangeError in words */
export function parseSeed(text: string): number | null {
  const compact = text.replace(/[\s\u202f]/g, '');
  if (compact === '') return null;
  const seed = Number(compact);
  if (!/^\d+$/.test(compact) || seed > LARGEST_SEED) throw new RangeError(t('risk.run.seedWrong'));
  return seed;
}

/** Simulates all scenarios whose factors are estimated, and their sum. One run at a time. */
export async function simulateAll(): Promise<void> {
  if (simulationRun.get() !== null) return;
  const { iterations, seed } = runSettings.get();
  const control = new AbortController();
  abort = control;
  simulationRun.set({ doneYears: 0, totalYears: 0, cancelling: false });
  try {
    // What was typed a moment ago is meant.
    await storeDrafts();
    const results = await api.simulations.run(
      { iterations, seed: parseSeed(seed) },
      {
        signal: control.signal,
        onProgress: (doneYears, totalYears) =>
          simulationRun.set((run) => run && { ...run, doneYears, totalYears }),
      },
    );
    const count = results.filter((result) => result.scenarioId !== null).length;
    toast({ text: t('risk.run.done', { count, years: iterations }) });
  } catch (error) {
    if (error instanceof AssayError && error.code === 'CANCELLED') toast({ text: t('risk.run.cancelled') });
    else toastError(error);
  } finally {
    abort = null;
    simulationRun.set(null);
  }
}

/** Stops the run; what was stored before stays. */
export function cancelSimulation(): void {
  simulationRun.set((run) => run && { ...run, cancelling: true });
  abort?.abort();
}
