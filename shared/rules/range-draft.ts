import { quantile } from '../engine/distributions/distribution.ts';
import { USUAL_LAMBDA } from '../engine/distributions/pert.ts';
import { significant } from '../format/number.ts';
import type { Distribution } from '../model/distribution.ts';
import type { RangeQuantity } from './factor-nodes.ts';
import { parseQuantity, quantityText } from './quantity-text.ts';
import { type DraftProblem, type DraftProblems, type RangeField, rangeProblems } from './range-problems.ts';

/** A range that can be typed; what several people's ranges come to cannot. */
export type TypedRange = Exclude<Distribution, { readonly dist: 'empirical' }>;
export type RangeShape = TypedRange['dist'];

/** A range while it is typed: nothing is lost that cannot be read yet. */
export type RangeDraft = Readonly<Record<RangeField, string>> & { readonly shape: RangeShape };

/** What a draft says. */
export type DraftReading =
  | { readonly state: 'blank' }
  | { readonly state: 'incomplete'; readonly missing: readonly RangeField[] }
  | { readonly state: 'wrong'; readonly problems: DraftProblems }
  | { readonly state: 'ready'; readonly distribution: TypedRange };

type Parameters = readonly (readonly [field: RangeField, parameter: string])[];

/** Which field gives which parameter of the distribution; the second list may stay blank. */
const SHAPES: Readonly<Record<RangeShape, { readonly needed: Parameters; readonly optional: Parameters }>> = {
  pert: {
    needed: [
      ['low', 'min'],
      ['likely', 'mode'],
      ['high', 'max'],
    ],
    optional: [['weight', 'lambda']],
  },
  lognormal_ci90: {
    needed: [
      ['low', 'p05'],
      ['high', 'p95'],
    ],
    optional: [],
  },
  triangular: {
    needed: [
      ['low', 'min'],
      ['likely', 'mode'],
      ['high', 'max'],
    ],
    optional: [],
  },
  metalog: {
    needed: [
      ['low', 'p10'],
      ['likely', 'p50'],
      ['high', 'p90'],
    ],
    optional: [
      ['floor', 'min'],
      ['ceiling', 'max'],
    ],
  },
  uniform: {
    needed: [
      ['low', 'min'],
      ['high', 'max'],
    ],
    optional: [],
  },
  constant: { needed: [['likely', 'value']], optional: [] },
};

/** Shapes in the order they are offered, the usual ones first. */
export const RANGE_SHAPES = Object.keys(SHAPES) as readonly RangeShape[];

/** The fields of a shape, in their order, and which of them must be there. */
export function fieldsOf(shape: RangeShape): { readonly field: RangeField; readonly needed: boolean }[] {
  const { needed, optional } = SHAPES[shape];
  return [
    ...needed.map(([field]) => ({ field, needed: true })),
    ...optional.map(([field]) => ({ field, needed: false })),
  ];
}

const BLANK = { low: '', likely: '', high: '', weight: '', floor: '', ceiling: '' };

/** The draft of a stored range; blank fields for none. */
export function draftOf(quantity: RangeQuantity, distribution: Distribution | null): RangeDraft {
  if (distribution === null) return { shape: 'pert', ...BLANK };
  if (distribution.dist === 'empirical') return draftOf(quantity, percentilesOf(quantity, distribution));
  const { needed, optional } = SHAPES[distribution.dist];
  const values = distribution as unknown as Readonly<Record<string, number | undefined>>;
  const draft: Record<RangeField, string> = { ...BLANK };
  for (const [field, parameter] of [...needed, ...optional]) {
    const value = values[parameter];
    if (value === undefined) continue;
    if (field !== 'weight') draft[field] = quantityText(quantity, value);
    else if (value !== USUAL_LAMBDA) draft[field] = String(value);
  }
  return { shape: distribution.dist, ...draft };
}

/** Ends that no value of a quantity passes. */
const ENDS = {
  rate: { min: 0 },
  amount: { min: 0 },
  factor: { min: 0 },
  probability: { min: 0, max: 1 },
  percentile: { min: 0, max: 100 },
} as const;

/** What several people's ranges come to, as three percentiles of a few digits: where typing begins. */
function percentilesOf(quantity: RangeQuantity, combined: Distribution): TypedRange {
  const [p10, p50, p90] = [0.1, 0.5, 0.9].map((p) => significant(quantile(combined, p), 3));
  return { dist: 'metalog', p10: p10 ?? 0, p50: p50 ?? 0, p90: p90 ?? 0, ...ENDS[quantity] };
}

/** Reads a draft. The engine judges the range; the words are left to the screen. */
export function readDraft(quantity: RangeQuantity, draft: RangeDraft): DraftReading {
  const { needed, optional } = SHAPES[draft.shape];
  const missing = needed.filter(([field]) => draft[field].trim() === '').map(([field]) => field);
  if (missing.length === needed.length) return { state: 'blank' };
  const problems: Partial<Record<RangeField, DraftProblem>> = {};
  const values: Record<string, number> = {};
  for (const [field, parameter] of [...needed, ...optional]) {
    const text = draft[field].trim();
    if (text === '') continue;
    try {
      const value = field === 'weight' ? parseWeight(text) : parseQuantity(quantity, text);
      if (field !== 'weight' || value !== USUAL_LAMBDA) values[parameter] = value;
    } catch (error) {
      if (field === 'weight') problems[field] = { kind: 'no weight' };
      else problems[field] = { kind: 'unreadable', message: error instanceof Error ? error.message : '' };
    }
  }
  if (Object.keys(problems).length > 0) return { state: 'wrong', problems };
  if (missing.length > 0) return { state: 'incomplete', missing };
  const distribution = { dist: draft.shape, ...values } as unknown as TypedRange;
  const found = rangeProblems(quantity, distribution);
  return Object.keys(found).length > 0
    ? { state: 'wrong', problems: found }
    : { state: 'ready', distribution };
}

function parseWeight(text: string): number {
  const value = Number(text.replace(',', '.'));
  if (!Number.isFinite(value)) throw new RangeError('no number');
  return value;
}
