/**
 * Fast Fourier transform in place, radix 2 (Cooley and Tukey, Mathematics of Computation 19, 1965):
 * X_k = Σ x_j e^(−2πi jk/n). The length is a power of two.
 *
 * @param re real parts
 * @param im imaginary parts
 */
export function fft(re: Float64Array, im: Float64Array): void {
  const n = re.length;
  reorder(re, im);
  const cosines = Float64Array.from({ length: n / 2 }, (_, k) => Math.cos((2 * Math.PI * k) / n));
  const sines = Float64Array.from({ length: n / 2 }, (_, k) => Math.sin((2 * Math.PI * k) / n));
  for (let half = 1; half < n; half *= 2) {
    const step = n / (2 * half);
    for (let start = 0; start < n; start += 2 * half) {
      for (let k = 0, w = 0; k < half; k++, w += step) {
        const i = start + k;
        const j = i + half;
        const c = cosines[w]!;
        const s = sines[w]!;
        const x = re[j]! * c + im[j]! * s;
        const y = im[j]! * c - re[j]! * s;
        re[j] = re[i]! - x;
        im[j] = im[i]! - y;
        re[i]! += x;
        im[i]! += y;
      }
    }
  }
}

/** The inverse transform: exchanging the parts turns the direction round. */
export function inverseFft(re: Float64Array, im: Float64Array): void {
  fft(im, re);
  const n = re.length;
  for (let i = 0; i < n; i++) {
    re[i]! /= n;
    im[i]! /= n;
  }
}

/** Bit reversal. */
function reorder(re: Float64Array, im: Float64Array): void {
  const n = re.length;
  for (let i = 1, j = 0; i < n; i++) {
    let bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i >= j) continue;
    [re[i], re[j]] = [re[j]!, re[i]!];
    [im[i], im[j]] = [im[j]!, im[i]!];
  }
}
