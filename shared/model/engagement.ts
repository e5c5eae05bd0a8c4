import { z } from 'zod';
import { Day, Id, line, prose, requiredLine, Tier } from './basics.ts';

/** One point of the client's loss tolerance curve: losing more than `loss` in a year is accepted with at most this probability. */
export const AppetitePoint = z.strictObject({
  loss: z.number().positive('A loss must be greater than 0'),
  probability: z
    .number()
    .min(0, 'A probability lies between 0 and 1')
    .max(1, 'A probability lies between 0 and 1'),
});
export type AppetitePoint = z.infer<typeof AppetitePoint>;

/** The scope of one assessment. A file holds exactly one. */
export const Engagement = z.strictObject({
  id: Id,
  client: requiredLine(200),
  title: requiredLine(200),
  objectives: prose(),
  criteria: prose(),
  startsOn: Day.nullable(),
  endsOn: Day.nullable(),
  reportOn: Day.nullable(),
  /** ISO 4217 code of the currency of every amount in the file. */
  currency: z.string().regex(/^[A-Z]{3}$/, 'A currency is three capital letters, such as EUR'),
  marking: Tier,
  /** Who may receive the exports. */
  distribution: z.array(requiredLine(200)).max(200),
  /** Risk appetite: larger losses must not be allowed more often than smaller ones. */
  appetite: z.array(AppetitePoint).max(20),
  /** True in the sample engagement, which says so on every screen and page. */
  sample: z.boolean(),
});
export type Engagement = z.infer<typeof Engagement>;

/** A member of the assessment team or a participant of the client. */
export const Person = z.strictObject({
  id: Id,
  name: requiredLine(200),
  /** Job title, such as CISO. */
  title: line(200),
  party: z.enum(['assessor', 'client']),
  email: line(200),
});
export type Person = z.infer<typeof Person>;

/** An entry of the version history printed in every report. */
export const Version = z.strictObject({
  id: Id,
  version: requiredLine(40),
  issuedOn: Day,
  author: requiredLine(200),
  changes: prose(2000),
});
export type Version = z.infer<typeof Version>;
