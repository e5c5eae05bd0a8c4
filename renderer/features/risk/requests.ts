import type { Estimated } from '../../../shared/rules/estimate-problems.ts';
import { createStore } from '../../state/store.ts';

/** Whether the dialog for a new scenario is open. */
export const newScenario = createStore(false);

/** Whether the dialog that sets up a simulation is open. */
export const runDialog = createStore(false);

/** Which of the two estimates is on screen. */
export const shownEstimate = createStore<Estimated>('frequency');

/** The scenario looked at last in each engagement, so that coming back to the step shows it again. */
export const lastScenario = createStore<Readonly<Record<string, string>>>({});

/** Shows an estimate and puts the cursor into its first field, once it is drawn. */
export function focusEstimate(of: Estimated): void {
  shownEstimate.set(of);
  focusSoon(`[data-estimate-fields="${of}"] input[type="text"]`);
}

/** Gives the focus to a part of the page that is drawn with the next frame. */
export function focusSoon(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}

/** Which part of the record is shown below the figures. */
export const aboutPart = createStore<'details' | 'history'>('details');

/** Begins editing the title where it stands among the details. */
export function renameScenario(): void {
  aboutPart.set('details');
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('[data-scenario-details] dd button')?.click(),
  );
}
