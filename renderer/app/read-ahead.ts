import type { QueryClient } from '@tanstack/react-query';
import { readOf } from '../api/api.ts';

/** What the pages of the steps show first, in the order of the steps. */
const FIRST_READS = [
  readOf('assets', 'list', { ids: null }),
  readOf('relations', 'list', { assetId: null }),
  readOf('people', 'list', {}),
  readOf('views', 'list', { step: 'inventory' }),
  readOf('classification', 'state', {}),
  readOf('classification', 'report', {}),
  readOf('access', 'violations', {}),
  readOf('catalogue', 'instrument', {}),
  readOf('responsibilities', 'state', {}),
  readOf('scenarios', 'list', {}),
  readOf('simulations', 'list', {}),
  readOf('estimates', 'open', {}),
  readOf('treatments', 'list', {}),
  readOf('effects', 'list', { scenarioId: null }),
  readOf('drivers', 'list', {}),
  readOf('portfolio', 'settings', {}),
  readOf('exceptions', 'list', {}),
  readOf('catalogue', 'responsibilities', {}),
  readOf('raci', 'matrix', {}),
  readOf('evidence', 'list', {}),
  readOf('evidence', 'missing', {}),
  readOf('findings', 'list', {}),
  readOf('posture', 'dashboard', {}),
  readOf('posture', 'categories', {}),
  readOf('crosswalk', 'coverage', {}),
  readOf('responsibilities', 'scores', {}),
  readOf('versions', 'list', {}),
  readOf('gates', 'list', {}),
  readOf('fairnessTests', 'list', { assetId: null }),
];

/**
 * Reads what the steps show first while nobody waits for anything, one thing after the other, so that the first visit of a step is
 * as quick as the next: of ten thousand assets that takes long enough to be felt. A read that fails is left to the page
 * that needs it, which says so.
 *
 * @returns stops it
 */
export function readAhead(cache: QueryClient): () => void {
  let stopped = false;
  void (async () => {
    for (const read of FIRST_READS) {
      do await idle();
      while (!stopped && cache.isFetching() > 0);
      if (stopped) return;
      // Kept however long the step is not visited.
      await cache.prefetchQuery<unknown>({ ...read, gcTime: Number.POSITIVE_INFINITY });
    }
  })();
  return () => {
    stopped = true;
  };
}

const idle = () => new Promise<void>((resolve) => void requestIdleCallback(() => resolve()));
