import type { ProgressCounts } from '../../../shared/rules/progress.ts';
import type { Reader } from '../../store/reader.ts';
import { countPeople, countVersions, readEngagement } from './queries.ts';

/** What the completeness of the scope is judged by. */
export function scopeCounts(read: Reader): ProgressCounts['scope'] {
  const e = readEngagement(read);
  return {
    objectives: e.objectives.trim() !== '',
    criteria: e.criteria.trim() !== '',
    dates: e.startsOn !== null && e.endsOn !== null,
    ...countPeople(read),
    appetite: e.appetite.length,
    versions: countVersions(read),
  };
}
