import type { Dashboard } from '../../../shared/contract/posture.ts';
import type { InstrumentState, ResponsibilityContent } from '../../../shared/contract/responsibilities.ts';
import { dashboard, type DashboardSources } from '../../../shared/rules/dashboard.ts';
import type { Reader } from '../../store/reader.ts';
import { listScenarios, readAppetite } from './queries.ts';

/** What the dashboard needs of other features. The composition root plugs it in. */
export interface PostureSources {
  simulations(read: Reader): DashboardSources['simulations'];
  instrument(
    read: Reader,
    day: string,
  ): { readonly content: readonly ResponsibilityContent[]; readonly state: InstrumentState };
  classification(read: Reader): Pick<DashboardSources, 'classified'>;
  register(read: Reader, day: string): Pick<DashboardSources, 'findings' | 'evidence'>;
  exceptions(read: Reader, day: string): DashboardSources['exceptions'];
}

/** Where a client stands on a day, from whatever state can be read. */
export function readDashboard(
  read: Reader,
  { day, dayOf }: Pick<DashboardSources, 'day' | 'dayOf'>,
  sources: PostureSources,
): Dashboard {
  const { findings, evidence } = sources.register(read, day);
  return dashboard({
    day,
    dayOf,
    appetite: readAppetite(read),
    ...sources.instrument(read, day),
    scenarios: listScenarios(read),
    simulations: sources.simulations(read),
    classified: sources.classification(read).classified,
    exceptions: sources.exceptions(read, day),
    findings,
    evidence,
  });
}
