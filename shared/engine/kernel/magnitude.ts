import { partsOf } from '../loss-forms.ts';
import type { Magnitude } from '../scenario.ts';
import type { Node, NodeSource } from './node.ts';

/** The nodes of a loss: one, or one per form. */
export function magnitudeNodes(name: string, magnitude: Magnitude, source: NodeSource): Node[] {
  return partsOf(magnitude).map(({ form, distribution }) =>
    source.node(form === null ? name : `${name}.${form}`, distribution),
  );
}
