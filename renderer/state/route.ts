import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';

/** Search values of the address, such as `id` of the selected record. All are text. */
export type Search = Readonly<Record<string, string>>;

/** The present step (`/inventory`) and search. */
export function useRoute(): { path: string; search: Search } {
  const location = useRouterState({ select: (s) => s.location });
  return useMemo(() => {
    const search = Object.entries(location.search as Record<string, unknown>).map(([k, v]) => [k, String(v)]);
    return { path: location.pathname, search: Object.fromEntries(search) as Search };
  }, [location.pathname, location.search]);
}

/** Changes the search of the present page; `undefined` removes a value. Does not add to the back history. */
export function useSetSearch(): (patch: Record<string, string | undefined>) => void {
  const navigate = useNavigate();
  return useCallback(
    (patch) =>
      void navigate({
        to: '.',
        search: (old: Record<string, unknown>) => ({ ...old, ...patch }),
        replace: true,
      } as never),
    [navigate],
  );
}

/** Goes to another place, such as `/inventory?view=needs-tier`. */
export function useGoTo(): (address: string) => void {
  const navigate = useNavigate();
  return useCallback(
    (address) => {
      const [to = '/', query = ''] = address.split('?');
      void navigate({ to, search: Object.fromEntries(new URLSearchParams(query)) } as never);
    },
    [navigate],
  );
}
