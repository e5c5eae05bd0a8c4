import type { AccessState } from '../../../../shared/contract/access.ts';
import type { Tier } from '../../../../shared/model/basics.ts';
import type { Classifications } from '../use-classifications.ts';

/** A part of the rules of classification that is edited. */
export interface PartProps {
  readonly draft: Classifications['settings'];
  readonly onChange: (patch: Partial<Classifications['settings']>) => void;
}

/** A part of the rules of access that is edited. */
export interface AccessPartProps {
  readonly labels: Record<Tier, string>;
  readonly access: AccessState['settings'];
  readonly onAccess: (patch: Partial<AccessState['settings']>) => void;
}
