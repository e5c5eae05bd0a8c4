import { MATURITY_LEVELS } from '../../shared/rules/maturity.ts';
import { catalogue } from './catalogue.ts';
import type { LevelsFile } from './levels-file.ts';
import type { ResponsibilitiesFile } from './responsibilities-file.ts';
import type { RolesFile } from './roles-file.ts';
import type { ThreatsFile } from './threats-file.ts';

/** Everything that is bundled: responsibilities with their measures, levels, roles with their other names, threats. */
export function catalogueContent(): {
  responsibilities: ResponsibilitiesFile;
  /** The six levels in general, and what 1, 3 and 5 look like in each dimension. */
  maturity: { levels: typeof MATURITY_LEVELS; anchors: LevelsFile };
  roles: RolesFile;
  threats: ThreatsFile;
} {
  const { responsibilities, levels, roles, threats } = catalogue();
  return {
    responsibilities,
    maturity: { levels: MATURITY_LEVELS, anchors: levels },
    roles,
    threats,
  };
}
