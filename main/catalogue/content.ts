import type { Framework } from '../../shared/contract/crosswalk.ts';
import { MATURITY_LEVELS } from '../../shared/rules/maturity.ts';
import { catalogue } from './catalogue.ts';
import { frameworks } from './frameworks-file.ts';
import { instrumentContent } from './instrument-content.ts';
import type { LevelsFile } from './levels-file.ts';
import type { ResponsibilitiesFile } from './responsibilities-file.ts';
import type { RolesFile } from './roles-file.ts';
import type { ThreatsFile } from './threats-file.ts';

/** What an assessor is asked about one responsibility. */
interface Asked {
  id: string;
  dimensions: { id: string; questions: { id: string; text: string }[] }[];
  checklist: { id: string; text: string }[];
}

/**
 * Everything that is bundled: responsibilities with their measures, levels, roles with their other names, threats, the frameworks
 * with their items, and what is asked.
 */
export function catalogueContent(): {
  responsibilities: ResponsibilitiesFile;
  /** The six levels in general, and what 1, 3 and 5 look like in each dimension. */
  maturity: { levels: typeof MATURITY_LEVELS; anchors: LevelsFile };
  roles: RolesFile;
  threats: ThreatsFile;
  frameworks: Framework[];
  instrument: Asked[];
} {
  const { responsibilities, levels, roles, threats } = catalogue();
  return {
    responsibilities,
    maturity: { levels: MATURITY_LEVELS, anchors: levels },
    roles,
    threats,
    frameworks: frameworks(),
    instrument: instrumentContent().responsibilities.map(({ id, dimensions, checklist }) => ({
      id,
      dimensions: dimensions.map((one) => ({ id: one.id, questions: one.questions })),
      checklist,
    })),
  };
}
