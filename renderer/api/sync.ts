import { QueryClient } from '@tanstack/react-query';
import type { AppEvent } from '../../shared/contract/event.ts';
import type { AssetRow } from '../../shared/model/asset.ts';
import { connectionLost } from '../state/connection.ts';
import { api, transport } from './api.ts';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      networkMode: 'always',
      refetchOnWindowFocus: false,
    },
  },
});

const ASSET_ROWS = ['assets', 'list', { ids: null }];
/** Reference content and this computer's facts do not change with a commit. */
const CONSTANT = new Set(['catalogue', 'app']);
/** What a sitting writes with every key. The page shows it before it is stored, so it can be read again a moment later. */
const SITTING = new Set(['answer', 'rating', 'checklistTick', 'workshopFlag']);
/** How long a sitting is left alone after a key, in milliseconds. */
const PAUSE = 400;
/** Above this many touched assets, reading the whole list again is cheaper than patching it. */
const PATCH_LIMIT = 2_000;

/** Keeps the cache true: every commit of this or another window drops what it may have changed. */
export function startSync(): () => void {
  const stopEvents = transport.subscribe((event) => {
    if (event.type === 'changed') void onChanged(event);
    // Nothing of the file before may stay on the screen.
    if (event.type === 'engagement')
      void queryClient.resetQueries({ predicate: ({ queryKey: [domain] }) => domain !== 'catalogue' });
  });
  let lost = connectionLost.get();
  const stopConnection = connectionLost.subscribe(() => {
    const back = lost && !connectionLost.get();
    lost = connectionLost.get();
    // Commits of the meantime were not heard of.
    if (back) void queryClient.invalidateQueries();
  });
  return () => {
    stopEvents();
    stopConnection();
  };
}

let sittingTimer: ReturnType<typeof setTimeout> | undefined;

/** Reads the sitting again once nothing was typed for a moment: reading it with every key would make keys wait. */
function refreshSitting(): void {
  clearTimeout(sittingTimer);
  sittingTimer = setTimeout(
    () => void queryClient.invalidateQueries({ queryKey: ['responsibilities', 'state'] }),
    PAUSE,
  );
}

async function onChanged({ touched }: Extract<AppEvent, { type: 'changed' }>): Promise<void> {
  const isSitting = Object.keys(touched).every((entity) => SITTING.has(entity));
  if (isSitting) refreshSitting();
  const refreshed = queryClient.invalidateQueries({
    predicate: ({ queryKey: [domain, name] }) =>
      !CONSTANT.has(String(domain)) &&
      !(domain === 'assets' && name === 'list') &&
      !(isSitting && domain === 'responsibilities' && name === 'state'),
  });
  const assets = new Set(touched['asset']);
  // Relations change the link counts of rows at both ends, which the event does not name.
  if (touched['relation'] || assets.size > PATCH_LIMIT)
    await queryClient.invalidateQueries({ queryKey: ['assets', 'list'] });
  else if (assets.size > 0) await patchAssetRows(assets);
  await refreshed;
}

async function patchAssetRows(ids: ReadonlySet<string>): Promise<void> {
  if (!queryClient.getQueryData<AssetRow[]>(ASSET_ROWS)) return;
  const fresh = new Map((await api.assets.list({ ids: [...ids] })).map((row) => [row.id, row]));
  queryClient.setQueryData<AssetRow[]>(ASSET_ROWS, (rows) => {
    if (!rows) return rows;
    const kept = rows.filter((row) => !ids.has(row.id) || fresh.has(row.id));
    const known = new Set(kept.map((row) => row.id));
    const added = [...fresh.values()].filter((row) => !known.has(row.id));
    const next = kept.map((row) => fresh.get(row.id) ?? row);
    return added.length === 0
      ? next
      : [...next, ...added].sort((a, b) => a.ref.length - b.ref.length || (a.ref < b.ref ? -1 : 1));
  });
}
