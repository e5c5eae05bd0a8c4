import type { AssessedUnit } from './assessment.ts';
import { DIMENSIONS, type Dimension } from './instrument.ts';
import { type RolledUp, rollUp } from './roll-up.ts';

/** One dimension across several responsibilities: the spokes of an area's radar, the columns of the heat map. */
export const dimensionFigures = (
  units: readonly AssessedUnit[],
): { readonly dimension: Dimension; readonly figure: RolledUp }[] =>
  DIMENSIONS.map((dimension) => ({
    dimension,
    figure: rollUp(
      units.flatMap((unit) =>
        unit.dimensions.filter((one) => one.dimension === dimension).map(({ counted }) => counted),
      ),
    ),
  }));
