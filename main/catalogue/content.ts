import { catalogue } from './catalogue.ts';
import type { ResponsibilitiesFile } from './responsibilities-file.ts';
import type { RolesFile } from './roles-file.ts';
import type { ThreatsFile } from './threats-file.ts';

/** Everything that is bundled: responsibilities with their measures, roles with their other names, threats. */
export function catalogueContent(): {
  responsibilities: ResponsibilitiesFile;
  roles: RolesFile;
  threats: ThreatsFile;
} {
  const { responsibilities, roles, threats } = catalogue();
  return { responsibilities, roles, threats };
}
