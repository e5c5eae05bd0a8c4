import { isMessageKey, t } from '../../i18n/t.ts';

/** A title short enough for the first column; the full one where no shorter is known. */
export function shortTitle(responsibilityId: string, title: string): string {
  const key = `raci.short.${responsibilityId}`;
  return isMessageKey(key) ? t(key) : title;
}
