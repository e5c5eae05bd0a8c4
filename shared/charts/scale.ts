/** Maps values of a domain to positions of a drawing. */
export interface Scale {
  (value: number): number;
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
}

/** A scale on which equal differences take equal room. A domain without extent maps to the start of the range. */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const extent = domain[1] - domain[0];
  const perUnit = extent === 0 ? 0 : (range[1] - range[0]) / extent;
  return Object.assign((value: number) => range[0] + (value - domain[0]) * perUnit, { domain, range });
}

/**
 * A scale on which equal ratios take equal room. Values below the domain, zero and less included, map to its start.
 * @throws RangeError when the domain is not positive.
 */
export function logScale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  if (!(domain[0] > 0 && domain[1] > 0)) throw new RangeError('A logarithmic scale needs a positive domain');
  const least = Math.min(...domain);
  const inner = linearScale([Math.log10(domain[0]), Math.log10(domain[1])], range);
  return Object.assign((value: number) => inner(Math.log10(Math.max(value, least))), { domain, range });
}

/** Round values that divide a span into about as many parts as wanted: steps of 1, 2 or 5 times a power of ten. */
export function niceTicks(from: number, to: number, wanted: number): readonly number[] {
  if (!(to > from)) return [from];
  const step = niceStep((to - from) / Math.max(1, wanted));
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** The smallest of 1, 2 or 5 times a power of ten that is at least a value. */
export function niceStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  const factor = [1, 2, 5].find((candidate) => candidate * power >= atLeast * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Powers of ten within a span, ends included. */
export function decades(from: number, to: number): readonly number[] {
  const first = Math.ceil(Math.log10(from) - 1e-9);
  const last = Math.floor(Math.log10(to) + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => powerOfTen(first + index));
}

/** Twofold to ninefold of each power of ten within a span: the short ticks of a logarithmic axis. */
export function betweenDecades(from: number, to: number): readonly number[] {
  const first = Math.floor(Math.log10(from) + 1e-9);
  const last = Math.floor(Math.log10(to) + 1e-9);
  const all = Array.from({ length: last - first + 1 }, (_, index) => powerOfTen(first + index));
  return all
    .flatMap((power) => [2, 3, 4, 5, 6, 7, 8, 9].map((n) => n * power))
    .filter((v) => v >= from && v <= to);
}

function powerOfTen(exponent: number): number {
  return Number(`1e${exponent}`);
}
