import { app } from '../features/app/handlers.ts';
import { assets, relations, views } from '../features/assets/handlers.ts';
import { catalogue } from '../features/catalogue/handlers.ts';
import { engagementHandlers } from '../features/engagement/handlers.ts';
import type { EngagementHooks } from '../features/engagement/hooks.ts';
import { exceptions } from '../features/exceptions/handlers.ts';
import { imports, mappings } from '../features/imports/handlers.ts';
import { people, versions } from '../features/people/handlers.ts';
import { raci } from '../features/raci/handlers.ts';
import { prefillRaci } from '../features/raci/prefill.ts';
import { reports } from '../features/reports/handlers.ts';
import { scenarios, simulations } from '../features/risk/handlers.ts';
import type { FeatureHandlers } from '../rpc/dispatch.ts';

/** Where features meet: what each adds to the life of an engagement. */
const hooks: EngagementHooks = {
  fillNew: (change, ctx) => void prefillRaci(change, ctx),
  fillSample: () => undefined,
  afterSample: () => Promise.resolve(),
  afterOpen: () => undefined,
  progress: () => [],
};

/** All handlers of the contract. A missing one does not compile. */
export const featureHandlers: FeatureHandlers = {
  app,
  engagement: engagementHandlers(hooks),
  people,
  versions,
  assets,
  relations,
  views,
  mappings,
  imports,
  scenarios,
  simulations,
  exceptions,
  raci,
  catalogue,
  reports,
};
