import { HIGH } from './high-word.ts';

/*
 * Exponential, logarithm and powers from additions, multiplications and divisions alone. ECMAScript leaves the last bits of
 * Math.exp, Math.log and the operator ** to the implementation, and they do differ between versions of one browser engine; results
 * must not.
 */

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const INVERSE_LN2 = 1.4426950408889634;

const bits = new Float64Array(1);
const words = new Uint32Array(bits.buffer);

/** 2^k for k from −1022 to 1023. */
const POWERS = Float64Array.from({ length: 2046 }, (_, i) => 2 ** (i - 1022));

/**
 * e^x: x = k ln 2 + r with |r| ≤ ½ ln 2, a rational function for e^r, then the exponent k. Method and coefficients of fdlibm
 * (Sun Microsystems, 1993, e_exp.c); error below 1 unit in the last place.
 */
export function exp(x: number): number {
  if (!(x > -745.2)) return x === x ? 0 : x;
  if (x > 709.78) return Infinity;
  const k = Math.floor(INVERSE_LN2 * x + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t *
              (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  const y = 1 + ((r * c) / (2 - c) - low + high);
  if (k < -1021) return y * POWERS[k + 1022 + 200]! * POWERS[1022 - 200]!;
  if (k > 1023) return y * 2 * POWERS[k + 1021]!;
  return y * POWERS[k + 1022]!;
}

/**
 * Natural logarithm: x = 2^k (1 + f) with 1 + f between √½ and √2, and log(1 + f) by a series in s = f/(2 + f). Method and
 * coefficients of fdlibm (e_log.c); error below 1 unit in the last place.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN;
  if (x === Infinity) return x;
  let k = 0;
  bits[0] = x;
  if (words[HIGH]! < 0x00100000) {
    bits[0] = x * 2 ** 54;
    k = -54;
  }
  // √½ becomes the lower end of what is left.
  const high = words[HIGH]! + (0x3ff00000 - 0x3fe6a09e);
  k += (high >>> 20) - 0x3ff;
  words[HIGH] = (high & 0x000fffff) + 0x3fe6a09e;
  const f = bits[0]! - 1;
  const half = 0.5 * f * f;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const odd =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  return s * (half + (even + odd)) + k * LN2_LOW - half + f + k * LN2_HIGH;
}

/** log(1 + x), precise also for small x: what rounding 1 + x loses is put back. */
export function log1p(x: number): number {
  const u = 1 + x;
  if (u === 1) return x;
  return u > 0 ? log(u) + (x - (u - 1)) / u : log(u);
}

/** e^x − 1, precise also for small x (Kahan's method: the error of e^x cancels against that of its logarithm). */
export function expm1(x: number): number {
  const u = exp(x);
  if (u === 1) return x;
  const difference = u - 1;
  if (difference === -1 || u === Infinity) return difference;
  return (difference * x) / log(u);
}

/** x². */
export function squared(x: number): number {
  return x * x;
}

/** x multiplied by itself; the exponent is a whole number of at least 1. */
export function power(x: number, exponent: number): number {
  let product = x;
  for (let times = 1; times < exponent; times++) product *= x;
  return product;
}
