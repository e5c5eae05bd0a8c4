import { useEffect } from 'react';
import { api } from '../api/api.ts';
import { useRoute } from '../state/route.ts';

/** Tells the core where the person is, so that opening the file again leads back there. */
export function useLeaveOff(): void {
  const { path, search } = useRoute();
  const words = new URLSearchParams(search).toString();
  const place = `#${path}${words === '' ? '' : `?${words}`}`;
  useEffect(() => {
    // Only the way back depends on it, and the way back has a beginning to fall back to.
    if (path !== '/') api.app.leaveOff({ place }).catch(() => undefined);
  }, [path, place]);
}
