/** A phrase of the documents, what it stands for, and what they never say instead. */
export interface Phrase {
  readonly write: string;
  readonly mean: string;
  readonly never: string;
}

/** Words for likelihood. Each stands for one defined figure. */
export const PHRASES: readonly Phrase[] = [
  {
    write: 'in 9 of 10 years',
    mean: 'the simulated yearly loss stays below its 90th percentile',
    never: '“worst case”',
  },
  {
    write: 'between … and … in 9 of 10 years',
    mean: '5th to 95th percentile of the simulated yearly loss',
    never: '“expected loss” for a range',
  },
  { write: 'average year', mean: 'mean of all simulated years, with its error', never: '“will cost”' },
  {
    write: '1 in 100 years above',
    mean: '99th percentile of the yearly loss; such a year can be the next one',
    never: '“once a century”',
  },
  { write: 'worst 5 %', mean: 'mean of the worst twentieth of the simulated years', never: '“maximum loss”' },
  { write: 'met, narrowly', mean: 'inside a limit by less than a tenth of it', never: '“compliant”' },
  {
    write: 'not stated',
    mean: 'blank in the records; counted as missing',
    never: 'a zero or a middle value',
  },
];

/** What an assessment of this kind can say. */
export const CAN_SAY: readonly string[] = [
  'what was recorded on the day it was recorded, and who recorded it;',
  'how large losses may be if the estimates hold, with the range;',
  'which scenario moves the result most, so where to learn more;',
  'which exceptions, roles and records are open, and whom they wait for.',
];

/** What it cannot say. */
export const CANNOT_SAY: readonly string[] = [
  'that nothing else is wrong: what was not looked at is not in here;',
  'what will happen next year: a rare year can come first;',
  'that an estimate is right: it is the judgement of the people named;',
  'whether a system complies with law: that is a legal opinion.',
];
