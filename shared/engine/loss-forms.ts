import type { Distribution } from './distributions/distribution.ts';

/** The six forms of loss of Open FAIR (O-RT, section 3.3). */
export const FORMS = [
  'productivity',
  'response',
  'replacement',
  'competitive_advantage',
  'fines_and_judgments',
  'reputation',
] as const;
/** The name of one of them. */
export type Form = (typeof FORMS)[number];

/** A loss split into its forms; at least one is given. They are drawn independently of each other. */
export interface LossForms {
  readonly forms: Readonly<Partial<Record<Form, Distribution>>>;
}

/** A part of a loss: its form, or null where the loss is not split. */
export interface LossPart {
  readonly form: Form | null;
  readonly distribution: Distribution;
}

/** The parts of a loss, in the order of {@link FORMS}. */
export function partsOf(magnitude: Distribution | LossForms): LossPart[] {
  if (!('forms' in magnitude)) return [{ form: null, distribution: magnitude }];
  const { forms } = magnitude;
  return FORMS.flatMap((form) => {
    const distribution = forms[form];
    return distribution === undefined ? [] : [{ form, distribution }];
  });
}
