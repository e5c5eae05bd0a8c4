import type { Handlers } from '../../../shared/contract/contract.ts';
import type { Ctx } from '../../app/workbench.ts';
import { catalogue as bundled } from '../../catalogue/catalogue.ts';
import { frameworks } from '../../catalogue/frameworks-file.ts';
import { instrumentContent } from '../../catalogue/instrument-content.ts';

/** Reference content for the screens. It needs no open engagement. */
export const catalogue: Handlers<Ctx>['catalogue'] = {
  instrument: () => instrumentContent().responsibilities,
  frameworks: () => frameworks(),
  responsibilities: () =>
    bundled().responsibilities.responsibilities.map(
      ({ id, title, summary, areaId, area, groupId, group }) => ({
        id,
        title,
        summary,
        areaId,
        area,
        groupId,
        group,
      }),
    ),
  threats: () =>
    bundled().threats.stageThreats.flatMap(({ stage, threats }) =>
      threats.map(({ name, description }) => ({ stage, name, description })),
    ),
};
