import type { Handlers } from '../../../shared/contract/contract.ts';
import type { Ctx } from '../../app/workbench.ts';
import { exportDocuments } from './export.ts';
import { lastExports } from './exported.ts';
import type { ReportSources } from './gather.ts';

/** @param sources what the documents need of other features, plugged in by the composition root */
export const reportHandlers = (sources: ReportSources): Handlers<Ctx>['reports'] => ({
  exported: lastExports,
  export: async (ctx, wish, job) => ({ files: await exportDocuments(ctx, wish, job, sources) }),
});
