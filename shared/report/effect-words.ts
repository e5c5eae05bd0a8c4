import type { LinkedScenario } from '../model/scenario.ts';
import type { EffectChange } from '../model/treatment.ts';
import { findFactorNode } from '../rules/factor-nodes.ts';
import { rangeOf } from './estimate-words.ts';
import { factorLabel } from './factor-words.ts';

const PARTS = { frequency: 'How often it happens', loss: 'Every loss' } as const;

/** What is different in a scenario: `How often it happens × 100 – 105 – 130 %`, `Loss per event: €40 k – €90 k – €300 k`. */
export function effectWords(
  { tree }: Pick<LinkedScenario, 'tree'>,
  change: EffectChange,
  currency: string,
): string {
  if (change.kind === 'scale')
    return `${PARTS[change.part]} × ${rangeOf('probability', currency, change.factor)} %`;
  const place = findFactorNode(tree, change.node);
  const name = place === undefined ? change.node : factorLabel({ tree }, place);
  const range = rangeOf(place?.quantity ?? 'amount', currency, change.distribution);
  return `${name}: ${range}${place?.quantity === 'probability' ? ' %' : ''}`;
}
