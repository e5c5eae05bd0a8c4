import { ENGINE_VERSION } from '../engine/version.ts';

/** Whether figures were simulated by another version of the engine: the same inputs may give others now. */
export const isOldEngine = ({ engineVersion }: { readonly engineVersion: string }): boolean =>
  engineVersion !== ENGINE_VERSION;
