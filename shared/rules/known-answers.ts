import type { Asset } from '../model/asset.ts';
import {
  type ClassificationAnswers,
  EXPOSURES,
  IDENTIFIABILITIES,
  REIDENTIFICATIONS,
  SENSITIVITIES,
} from '../model/classification.ts';
import { LEVELS } from '../model/basics.ts';

/** Where an answer is known from before anybody is asked. */
export const ANSWER_ORIGINS = ['earlier', 'inventory', 'source'] as const;

export type AnswerField = keyof ClassificationAnswers;

export interface AnswerOrigin {
  readonly origin: (typeof ANSWER_ORIGINS)[number];
  /** Reference of the source it comes from; blank for the asset itself. */
  readonly ref: string;
}

/** Answers to begin the questions with, each with its origin. They are a proposal: nothing holds until it is stored. */
export interface KnownAnswers {
  readonly answers: Partial<ClassificationAnswers>;
  readonly origins: Partial<Record<AnswerField, AnswerOrigin>>;
}

export interface KnownFacts {
  readonly asset: Pick<Asset, 'confidentiality' | 'integrity' | 'availability'>;
  /** The answers in force; null when it was never classified. */
  readonly earlier: ClassificationAnswers | null;
  /** What the asset was made from, as far as it is classified. */
  readonly sources: readonly { readonly ref: string; readonly answers: ClassificationAnswers }[];
}

const LEVEL_FIELDS = ['confidentiality', 'integrity', 'availability'] as const;

/** What a source hands on to what is made from it, from the answer that asks for least to the one that asks for most. */
const HANDED_ON = {
  sensitivity: SENSITIVITIES,
  regulation: EXPOSURES,
  identifiability: IDENTIFIABILITIES,
  confidentiality: LEVELS,
} as const satisfies Partial<Record<AnswerField, readonly string[]>>;

/**
 * What is known of an asset before the questions are asked. Its own earlier answers come first, and its protection needs as
 * the inventory has them now, because somebody may have corrected them since. What nobody has said is taken from its
 * sources, the most demanding answer among them: a model may give away what it was trained on.
 */
export function knownAnswers({ asset, earlier, sources }: KnownFacts): KnownAnswers {
  const answers: Partial<ClassificationAnswers> = { ...earlier };
  const origins: KnownAnswers['origins'] = {};
  for (const field of Object.keys(answers) as AnswerField[]) origins[field] = { origin: 'earlier', ref: '' };
  for (const field of LEVEL_FIELDS) {
    const level = asset[field];
    if (level === null || level === answers[field]) continue;
    answers[field] = level;
    origins[field] = { origin: 'inventory', ref: '' };
  }
  for (const field of Object.keys(HANDED_ON) as (keyof typeof HANDED_ON)[]) {
    if (answers[field] !== undefined) continue;
    const most = mostDemanding(field, sources);
    if (!most) continue;
    Object.assign(answers, { [field]: most.answers[field] });
    origins[field] = { origin: 'source', ref: most.ref };
  }
  if (answers.identifiability === 'anonymised' && origins.identifiability?.origin === 'source')
    Object.assign(answers, { reidentification: leastCertain(sources) });
  return { answers, origins };
}

function mostDemanding(
  field: keyof typeof HANDED_ON,
  sources: KnownFacts['sources'],
): KnownFacts['sources'][number] | undefined {
  const order: readonly string[] = HANDED_ON[field];
  return sources.toSorted((a, b) => order.indexOf(b.answers[field]) - order.indexOf(a.answers[field]))[0];
}

/** Whether people can be found again, of the anonymised source that says least for it. */
const leastCertain = (sources: KnownFacts['sources']): ClassificationAnswers['reidentification'] =>
  REIDENTIFICATIONS.find((value) => sources.some(({ answers }) => answers.reidentification === value)) ??
  'unchecked';

/** The answers that are known of all assets alike; where they differ, the question is asked. */
export function knownOfAll(all: readonly KnownAnswers[]): KnownAnswers {
  const [first, ...others] = all;
  if (!first) return { answers: {}, origins: {} };
  const shared = (Object.keys(first.answers) as AnswerField[]).filter((field) =>
    others.every(({ answers }) => answers[field] === first.answers[field]),
  );
  const origins: KnownAnswers['origins'] = {};
  for (const field of shared) {
    const origin = first.origins[field];
    if (origin && others.every((other) => sameOrigin(other.origins[field], origin))) origins[field] = origin;
  }
  return {
    answers: Object.fromEntries(shared.map((field) => [field, first.answers[field]])),
    origins,
  };
}

const sameOrigin = (a: AnswerOrigin | undefined, b: AnswerOrigin): boolean =>
  a?.origin === b.origin && a.ref === b.ref;
