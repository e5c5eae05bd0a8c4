const EXAMPLE = 'Type it like 2, 0.5 or 1 in 10.';
const RATIO = /^([\d.,\s]+)(?:in|\/)([\d.,\s]+)(?:years?)?$/i;

/**
 * Reads a number of events a year as people say it: `0.5`, `0,5`, `1 200`, `1 in 10`, `1/10`.
 * @throws RangeError in words when it is no rate, or could be two different ones.
 */
export function parseEventRate(text: string): number {
  const ratio = RATIO.exec(text.trim());
  const value = ratio
    ? toNumber(ratio[1] ?? '', text) / toNumber(ratio[2] ?? '', text)
    : toNumber(text.trim(), text);
  if (!Number.isFinite(value)) throw new RangeError(`“${text}” is not a number of events a year. ${EXAMPLE}`);
  return value;
}

/** A rate as a person would type it, for a field. The inverse of `parseEventRate`: it reads back as the same number. */
export function eventRateText(value: number): string {
  const plain = String(value);
  const years = Math.round(1 / value);
  const ratio = `1 in ${years}`;
  if (plain.length > 6 && 1 / years === value) return ratio;
  return plain.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : plain;
}

function toNumber(part: string, whole: string): number {
  const compact = part.replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-');
  if (/^[+-]?[1-9]\d{0,2},\d{3}$/.test(compact)) {
    const point = compact.replace(',', '.');
    throw new RangeError(
      `“${whole}” can be read as ${compact.replace(',', '')} or as ${point}. Type one of them.`,
    );
  }
  const plain = compact.replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
}
