import type { Handlers } from '../../../shared/contract/contract.ts';
import type { Ctx } from '../../app/workbench.ts';
import { scenarioTemplates, techniques } from '../../catalogue/risk-content.ts';

/** Bundled starting points. They need no open engagement. */
export const templates: Handlers<Ctx>['templates'] = {
  list: () => scenarioTemplates(),
  techniques: () => techniques(),
};
