import type { Classifications } from '../use-classifications.ts';

/** A part of the rules that is edited. */
export interface PartProps {
  readonly draft: Classifications['settings'];
  readonly onChange: (patch: Partial<Classifications['settings']>) => void;
}
