/** One measured figure beside its target. `lower` is always better. */
export interface Row {
  name: string;
  /** Measured value in `unit`. */
  value: number;
  unit: 'ms' | 'MB' | '× C';
  target: number;
  /** Smallest and largest of the repetitions, where there were several. */
  spread?: readonly [number, number];
  /** Yardstick the ratio is built with; memory has none. */
  against: Yardstick | null;
}

export type Yardstick = 'processor' | 'disk';

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

/** A row from repeated measurements: their median, with the spread. */
export const rowOf = (
  name: string,
  values: readonly number[],
  target: number,
  against: Yardstick | null = 'processor',
): Row => ({
  name,
  value: median(values),
  unit: 'ms',
  target,
  spread: [Math.min(...values), Math.max(...values)],
  against,
});

/** Milliseconds that `work` takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** `work`, several times. */
export async function repeated(times: number, work: (index: number) => unknown): Promise<number[]> {
  const values: number[] = [];
  for (let i = 0; i < times; i += 1) values.push(await timed(() => work(i)));
  return values;
}
