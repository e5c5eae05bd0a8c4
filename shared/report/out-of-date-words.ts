import type { CurrentSimulation } from '../contract/risk.ts';
import { ENGINE_VERSION } from '../engine/version.ts';
import { isOldEngine } from '../rules/old-engine.ts';

/** Said of figures that the present engine may compute otherwise. */
export const OLDER_ENGINE = `Simulated by another version of the engine than the present ${ENGINE_VERSION}`;

/** Why the figures of all scenarios together are out of date, as the beginning of a sentence. */
export const outOfDateReason = (simulation: Pick<CurrentSimulation, 'engineVersion'>): string =>
  isOldEngine(simulation) ? OLDER_ENGINE : 'The scenarios changed after they were simulated together';
