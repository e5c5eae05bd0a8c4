import type { Version } from '../../../shared/model/engagement.ts';
import { useRead } from '../../api/api.ts';

/** The version the documents carry: the last one recorded; null while there is none. */
export function useVersion(): Version | null {
  return useRead('versions', 'list', {}).data?.at(-1) ?? null;
}
