import type { ControlFactor } from '../scenario.ts';
import { multiply } from './arithmetic.ts';
import { drawn } from './columns.ts';
import type { NodeSource } from './node.ts';
import type { SimulateBlock } from './simulate-block.ts';

/**
 * Years whose losses uncertain controls scale, each by a share drawn once a year: all losses of a year alike. The random numbers
 * of the scenario are untouched, so that the years before and after are the same years.
 */
export function withControls(
  years: SimulateBlock,
  controls: readonly ControlFactor[] | undefined,
  source: NodeSource,
): SimulateBlock {
  if (controls === undefined || controls.length === 0) return years;
  const nodes = controls.map(({ id, left }) => source.node(`control.${id}`, left));
  return (block, losses) => {
    years(block, losses);
    for (const node of nodes) {
      node.fill(block, drawn, losses.length);
      multiply(losses, drawn, losses.length);
    }
  };
}
