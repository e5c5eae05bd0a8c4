/** Relative error that figures in closed form may have. */
const CLOSED_FORM = 1e-9;
/** Below this a figure is zero for all purposes, and the reference prints no more digits of it. */
const ZERO = 1e-13;

/** How to hold figures against the reference. */
interface Tolerance {
  /** Accepted deviation in standard errors. */
  readonly z: number;
  readonly years: number;
}

/** A figure of the reference with its numerical doubt and the standard error of a one-year Monte Carlo estimate. */
interface Figure {
  readonly value: number;
  readonly uncertainty?: number;
  readonly se1?: number;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Every place at which a result does not have the shape of the expected one or does not agree with it: simulated figures
 * within z standard errors and the reference's own doubt, exactly where there is no error; others to a relative 1e-9.
 */
export function disagreements(actual: unknown, expected: unknown, tolerance: Tolerance, path = ''): string[] {
  if (isObject(expected) && 'value' in expected) {
    const figure = expected as unknown as Figure;
    return agrees(actual, figure, tolerance) ? [] : [`${path}: ${String(actual)} against ${figure.value}`];
  }
  if (typeof expected === 'number') {
    // The reference states standard errors to eight digits.
    const digits = path.endsWith('se1') ? 1e-7 : CLOSED_FORM;
    return typeof actual === 'number' && near(actual, expected, digits)
      ? []
      : [`${path}: ${String(actual)} against ${expected}`];
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length)
      return [`${path}: not ${expected.length} entries`];
    return expected.flatMap((entry, i) => disagreements(actual[i], entry, tolerance, `${path}[${i}]`));
  }
  if (!isObject(expected))
    return actual === expected ? [] : [`${path}: ${String(actual)} against ${String(expected)}`];
  if (!isObject(actual)) return [`${path}: not an object`];
  return Object.keys(expected).flatMap((name) =>
    disagreements(actual[name], expected[name], tolerance, path === '' ? name : `${path}.${name}`),
  );
}

function near(actual: number, expected: number, relative: number): boolean {
  return Math.abs(actual - expected) <= Math.max(relative * Math.abs(expected), ZERO);
}

function agrees(actual: unknown, { value, uncertainty, se1 }: Figure, { z, years }: Tolerance): boolean {
  if (typeof actual !== 'number') return false;
  if (se1 === undefined) return near(actual, value, CLOSED_FORM);
  return Math.abs(actual - value) <= (z * se1) / Math.sqrt(years) + (uncertainty ?? 0);
}
