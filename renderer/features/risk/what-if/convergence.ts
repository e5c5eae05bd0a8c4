/** The mean of the first years, and how far it may be off. */
export interface ConvergencePoint {
  readonly years: number;
  readonly mean: number;
  /** Standard error of that mean. */
  readonly error: number;
}

const FIRST = 100;
const POINTS = 60;

/** The running mean at years that grow by a constant factor, with its standard error (Welford, Technometrics 4, 1962). */
export function convergence(losses: Float64Array): ConvergencePoint[] {
  const points: ConvergencePoint[] = [];
  const growth = (losses.length / FIRST) ** (1 / (POINTS - 1));
  let next = FIRST;
  let mean = 0;
  let squares = 0;
  losses.forEach((loss, index) => {
    const years = index + 1;
    const difference = loss - mean;
    mean += difference / years;
    squares += difference * (loss - mean);
    if (years < Math.floor(next) && years !== losses.length) return;
    points.push({ years, mean, error: Math.sqrt(squares / years / years) });
    next = Math.max(next * growth, years + 1);
  });
  return points.filter(({ years }) => years >= Math.min(FIRST, losses.length));
}
