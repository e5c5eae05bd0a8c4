import type { Distribution } from '../../shared/model/distribution.ts';
import type { Factor } from '../../shared/model/factor.ts';

/** A factor as a scenario has it, with the range and the reason that matter to a test. */
export const statedFactor = (node: string, distribution: Distribution | null, rationale = ''): Factor => ({
  id: node,
  scenarioId: 's',
  node,
  distribution,
  unit: '',
  rationale,
  source: '',
  sure: null,
  example: false,
  method: null,
  agreedRound: null,
  round: 1,
  revealed: false,
});
