import { createStore } from '../../state/store.ts';

/** Whether the dialog for a new scenario is open. */
export const newScenario = createStore(false);

/** The scenario looked at last in each engagement, so that coming back to the step shows it again. */
export const lastScenario = createStore<Readonly<Record<string, string>>>({});

/** Puts the cursor into the first field of the estimate on screen, once it is drawn. */
export function focusEstimate(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLInputElement>('[data-estimate-fields] input[type="text"]')?.focus(),
  );
}
