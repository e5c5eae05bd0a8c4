import type { ImportTarget } from '../../../shared/contract/imports.ts';
import { fieldName } from '../../i18n/asset-words.ts';
import { isMessageKey, t } from '../../i18n/t.ts';

const BYTES = 1_000_000;

/** Size of a file in MB with one decimal place, `2.9`. */
export const megabytes = (bytes: number): string => (bytes / BYTES).toFixed(1);

/** What a column can become, in words. */
export const targetName = (target: ImportTarget): string =>
  target === 'attribute' || target === 'ignore' ? t(`imports.target.${target}`) : fieldName(target);

/** `utf-8` as it is usually written: `UTF-8`, `Windows-1252`, `Shift_JIS`. */
export function encodingName(encoding: string): string {
  if (encoding === 'shift_jis') return 'Shift_JIS';
  return encoding.startsWith('windows') || encoding === 'macintosh'
    ? encoding.charAt(0).toUpperCase() + encoding.slice(1)
    : encoding.toUpperCase();
}

/** What a field of an asset is called; a name this version does not know stays as it is. */
export function factName(name: string): string {
  const key = `inventory.field.${name}`;
  return isMessageKey(key) ? t(key) : name;
}
