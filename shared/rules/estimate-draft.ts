import { USUAL_LAMBDA } from '../engine/distributions/pert.ts';
import type { Estimate } from '../model/scenario.ts';
import { parseAmount } from './amount.ts';
import { amountText } from './amount-text.ts';
import { type Estimated, estimateProblems } from './estimate-problems.ts';
import { eventRateText, parseEventRate } from './event-rate.ts';

/** Lowest, most likely and highest value; a 90 % interval has no most likely one. A PERT also has its weight. */
export type EstimateField = 'low' | 'likely' | 'high' | 'weight';
export type EstimateShape = Estimate['dist'];

/** An estimate while it is typed: nothing is lost that cannot be read yet. */
export interface EstimateDraft {
  readonly shape: EstimateShape;
  readonly low: string;
  readonly likely: string;
  readonly high: string;
  /** Weight λ of the most likely value of a PERT; blank for the usual one. */
  readonly weight: string;
}

/** What is wrong with a field; `message` where the reader of amounts has said it. */
export type DraftProblem =
  | { readonly kind: 'unreadable'; readonly message: string }
  | {
      readonly kind:
        | 'negative'
        | 'zero bound'
        | 'no width'
        | 'inverted'
        | 'likely too low'
        | 'likely too high'
        | 'too often'
        | 'too large'
        | 'no weight';
    };

/** What a draft says. */
export type DraftReading =
  | { readonly state: 'blank' }
  | { readonly state: 'incomplete'; readonly missing: readonly EstimateField[] }
  | { readonly state: 'wrong'; readonly problems: Readonly<Partial<Record<EstimateField, DraftProblem>>> }
  | { readonly state: 'ready'; readonly estimate: Estimate };

/** The fields a shape needs, in their order. The weight of a PERT may stay blank. */
export const fieldsOf = (shape: EstimateShape): readonly EstimateField[] =>
  shape === 'pert' ? ['low', 'likely', 'high'] : ['low', 'high'];

/** The draft of a stored estimate; blank fields for none. */
export function draftOf(of: Estimated, estimate: Estimate | null): EstimateDraft {
  const text = of === 'frequency' ? eventRateText : amountText;
  if (estimate === null) return { shape: 'pert', low: '', likely: '', high: '', weight: '' };
  if (estimate.dist === 'lognormal_ci90')
    return {
      shape: estimate.dist,
      low: text(estimate.p05),
      likely: '',
      high: text(estimate.p95),
      weight: '',
    };
  const { min, mode, max, lambda } = estimate;
  const weight = lambda === undefined || lambda === USUAL_LAMBDA ? '' : String(lambda);
  return { shape: 'pert', low: text(min), likely: text(mode), high: text(max), weight };
}

/** Reads a draft. The engine judges the range; the words are left to the screen. */
export function readDraft(of: Estimated, draft: EstimateDraft): DraftReading {
  const fields = fieldsOf(draft.shape);
  const missing = fields.filter((field) => draft[field].trim() === '');
  if (missing.length === fields.length) return { state: 'blank' };
  const problems: Partial<Record<EstimateField, DraftProblem>> = {};
  const values: Record<EstimateField, number> = { low: 0, likely: 0, high: 0, weight: USUAL_LAMBDA };
  for (const field of fields) {
    if (missing.includes(field)) continue;
    try {
      values[field] = (of === 'frequency' ? parseEventRate : parseAmount)(draft[field]);
    } catch (error) {
      problems[field] = { kind: 'unreadable', message: error instanceof Error ? error.message : '' };
    }
  }
  if (draft.shape === 'pert' && draft.weight.trim() !== '') {
    values.weight = Number(draft.weight.trim().replace(',', '.'));
    if (!Number.isFinite(values.weight)) problems.weight = { kind: 'no weight' };
  }
  if (Object.keys(problems).length > 0) return { state: 'wrong', problems };
  if (missing.length > 0) return { state: 'incomplete', missing };
  const estimate = toEstimate(draft, values);
  const found = judge(of, estimate);
  return Object.keys(found).length > 0 ? { state: 'wrong', problems: found } : { state: 'ready', estimate };
}

function toEstimate(draft: EstimateDraft, values: Record<EstimateField, number>): Estimate {
  const { low, likely, high, weight } = values;
  if (draft.shape === 'lognormal_ci90') return { dist: draft.shape, p05: low, p95: high };
  const lambda = weight === USUAL_LAMBDA ? {} : { lambda: weight };
  return { dist: 'pert', min: low, mode: likely, max: high, ...lambda };
}

/** The engine's problems, each at the field it is about. */
function judge(of: Estimated, estimate: Estimate): Partial<Record<EstimateField, DraftProblem>> {
  const problems: Partial<Record<EstimateField, DraftProblem>> = {};
  for (const { path } of estimateProblems({ [of]: estimate })) {
    const parameter = path.slice(of.length + 1);
    if (parameter === 'max' || parameter === 'p95') {
      const [low, high] =
        estimate.dist === 'pert' ? [estimate.min, estimate.max] : [estimate.p05, estimate.p95];
      problems.high = { kind: low === high ? 'no width' : 'inverted' };
    } else if (parameter === 'mode' && estimate.dist === 'pert') {
      problems.likely = { kind: estimate.mode < estimate.min ? 'likely too low' : 'likely too high' };
    } else if (parameter === 'lambda') {
      problems.weight = { kind: 'no weight' };
    } else if (parameter === 'p05' && estimate.dist === 'lognormal_ci90') {
      problems.low = { kind: estimate.p05 < 0 ? 'negative' : 'zero bound' };
    } else if (estimate.dist === 'pert' && estimate.min < 0) {
      problems.low = { kind: 'negative' };
    } else {
      problems.high = { kind: of === 'frequency' ? 'too often' : 'too large' };
    }
  }
  return problems;
}
