import type { ExceptionView } from '../../../shared/contract/exceptions.ts';
import { t } from '../../i18n/t.ts';
import type { Register } from './register.ts';

/** `10 days left`, `ends today`, `7 days over`. */
export function daysLeftWords(days: number): string {
  if (days === 0) return t('exceptions.ageing.endsToday');
  return days > 0
    ? t('exceptions.ageing.left', { count: days })
    : t('exceptions.ageing.over', { count: -days });
}

/** References of the linked assets in their order. */
export const assetRefs = (view: ExceptionView, register: Register): string[] =>
  view.assetIds
    .flatMap((id) => register.assets.get(id)?.ref ?? [])
    .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));

/** `AST-007`, `AST-007 +2`, or the words for none. */
export function assetWords(view: ExceptionView, register: Register): string {
  const [first, ...rest] = assetRefs(view, register);
  if (first === undefined) return t('exceptions.noAsset');
  return rest.length === 0 ? first : t('exceptions.moreAssets', { ref: first, count: rest.length });
}

/** Share of an active exception's time that has passed, 0 to 1. */
export function shareRun(from: string, until: string, today: string): number {
  const [a, b, c] = [from, until, today].map((day) => Date.parse(`${day}T00:00:00Z`)) as [
    number,
    number,
    number,
  ];
  return b > a ? Math.min(1, Math.max(0, (c - a) / (b - a))) : 1;
}
