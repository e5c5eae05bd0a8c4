import { createStore } from '../../state/store.ts';

/** Whether the dialog for a new scenario is open. */
export const newScenario = createStore(false);

/** Whether the dialog that sets up a simulation is open. */
export const runDialog = createStore(false);

/** Whether the calibration trainer is open. */
export const trainer = createStore(false);

/** Which node of each scenario's tree is on screen, by the scenario's id. */
export const shownNodes = createStore<Readonly<Record<string, string>>>({});

/** The scenario looked at last in each engagement, so that coming back to the step shows it again. */
export const lastScenario = createStore<Readonly<Record<string, string>>>({});

/** What is shown of an estimate: its agreed range, or those of several people. */
export type NodePart = 'range' | 'people';
export const nodePart = createStore<NodePart>('range');

export function showNode(scenarioId: string, node: string): void {
  shownNodes.set((all) => ({ ...all, [scenarioId]: node }));
}

/** Shows an estimate and puts the cursor into its first field, once it is drawn. */
export function focusRange(scenarioId: string, node: string): void {
  nodePart.set('range');
  showNode(scenarioId, node);
  focusSoon(`[data-range-fields="${node}"] input[type="text"]`);
}

/** Shows what several people say of an estimate. */
export function showPeople(scenarioId: string, node: string): void {
  nodePart.set('people');
  showNode(scenarioId, node);
}

/** Gives the focus to a part of the page that is drawn with the next frame. */
export function focusSoon(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}

/** Which part of the record is shown below the figures. */
export type SidePart = 'treatments' | 'details' | 'history';
export const sidePart = createStore<SidePart>('treatments');

/** Begins editing the title where it stands among the details. */
export function renameScenario(): void {
  sidePart.set('details');
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('[data-scenario-details] dd button')?.click(),
  );
}

/** The treatment whose dialog is to open, and at which scenario. */
export const editedTreatment = createStore<{ readonly scenarioId: string; readonly id: string } | null>(null);

export function editTreatment(scenarioId: string, id: string): void {
  editedTreatment.set({ scenarioId, id });
}
