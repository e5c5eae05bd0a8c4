const SUFFIXES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9 };

/**
 * Reads an amount as people type it: `1 200 000`, `1,200,000`, `1.2 M`, `€250k`. A comma or point followed by exactly
 * three digits groups thousands; otherwise it is the decimal sign.
 * @throws RangeError in words when it is no amount.
 */
export function parseAmount(text: string): number {
  const compact = text.replace(/[\s\u00a0\u202f'’]/g, '').replace(/^[€$£]|[€$£]$/g, '');
  const match = /^([+-]?[\d.,]+)(k|mn|m|bn|b)?$/i.exec(compact);
  const digits = match?.[1];
  const value =
    digits === undefined ? Number.NaN : toNumber(digits) * (SUFFIXES[(match?.[2] ?? '').toLowerCase()] ?? 1);
  if (!Number.isFinite(value))
    throw new RangeError(`“${text}” is not an amount. Type it like 250000, 250 k or 1.2 M.`);
  return value;
}

/**
 * Reads a percentage typed as `10`, `2.5` or `2,5 %` and returns the share, 0..1.
 * @throws RangeError when it is no number or lies outside 0 to 100.
 */
export function parsePercent(text: string): number {
  const value = percentage(text);
  if (value < 0 || value > 100) throw new RangeError('A probability lies between 0 and 100 %.');
  return value / 100;
}

/**
 * Reads a factor typed in per cent: `40` of what it is, or `130` where it grows. Returns 0.4, 1.3.
 * @throws RangeError when it is no number or below 0.
 */
export function parseFactor(text: string): number {
  const value = percentage(text);
  if (value < 0) throw new RangeError('Nothing can be less than 0 % of what it is.');
  return value / 100;
}

function percentage(text: string): number {
  const compact = text.replace(/[\s\u00a0\u202f%]/g, '').replace(',', '.');
  const value = compact === '' ? Number.NaN : Number(compact);
  if (!Number.isFinite(value)) throw new RangeError(`“${text}” is not a percentage. Type it like 10 or 2.5.`);
  return value;
}

/** Digits alone, or in groups that end with one of three: `1,200,000`, `12,34,567`. */
const WHOLE = /^(?:\d*|\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3})$/;

function toNumber(digits: string): number {
  const unsigned = digits.replace(/^[+-]/, '');
  const last = Math.max(unsigned.lastIndexOf('.'), unsigned.lastIndexOf(','));
  if (last < 0) return Number(digits);
  const sign = unsigned[last] ?? '.';
  const [head = '', ...rest] = unsigned.split(sign);
  const once = rest.length === 1;
  const only = once && !unsigned.includes(sign === '.' ? ',' : '.');
  // "1.500" alone could be either; people who type amounts of money mean thousands.
  const grouped = only && rest[0]?.length === 3 && /^(?!0$)\d{1,3}$/.test(head);
  const end = once && !grouped ? last : unsigned.length;
  if (!WHOLE.test(unsigned.slice(0, end))) return Number.NaN;
  const value = Number(`${unsigned.slice(0, end).replace(/[.,]/g, '')}.${unsigned.slice(end + 1)}`);
  return digits.startsWith('-') ? -value : value;
}
