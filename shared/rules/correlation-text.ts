/**
 * A correlation with its sign, as it was typed: `+0.6`, `−0.25`, `0`. The inverse of `parseCorrelation`: no digit is lost, so
 * that saving what nobody touched changes nothing.
 */
export const correlationText = (correlation: number): string =>
  correlation === 0 ? '0' : `${correlation < 0 ? '−' : '+'}${Math.abs(correlation)}`;

/**
 * Reads a correlation typed as `0.6`, `+0,6` or `−0.25`.
 * @throws RangeError in words when it is no number or lies outside −1 to 1
 */
export function parseCorrelation(text: string): number {
  const compact = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  const value = compact === '' ? Number.NaN : Number(compact);
  if (!Number.isFinite(value))
    throw new RangeError(`“${text}” is not a correlation. Type it like 0.6 or −0.25.`);
  if (value < -1 || value > 1) throw new RangeError('A correlation lies between −1 and 1.');
  return value;
}
