import { decimal } from './number.ts';
import { NO_FIGURE, UNIT_SPACE } from './spaces.ts';

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** A number of bytes in decimal units, as file managers print it: `812 B`, `48.2 MB`. */
export function fileSize(bytes: number): string {
  if (!Number.isFinite(bytes) || bytes < 0) return NO_FIGURE;
  let scaled = bytes;
  let unit = 0;
  // 999.95 would print as 1000.0, so the next unit begins there.
  while (scaled >= (unit === 0 ? 1000 : 999.95) && unit < UNITS.length - 1) {
    scaled /= 1000;
    unit += 1;
  }
  return `${decimal(scaled, unit === 0 ? 0 : 1)}${UNIT_SPACE}${UNITS[unit]}`;
}
