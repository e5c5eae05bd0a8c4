import { z } from 'zod';
import { Id, prose, requiredLine } from './basics.ts';

const finite = z.number({ error: 'Expected a number' });

/** A band of the heat map: everything from the end of the band before it up to `upTo`; the last has no end. */
export const Band = z.strictObject({
  label: requiredLine(60),
  /** Upper end, not included; null for the last band. */
  upTo: finite.positive('The end of a band must be greater than 0').nullable(),
});
export type Band = z.infer<typeof Band>;

const Bands = z.array(Band).min(2, 'A scale has at least two bands').max(7, 'At most 7 bands');

/** How all scenarios are looked at together. A file holds at most one. */
export const PortfolioSettings = z.strictObject({
  id: Id,
  /** Whether severe years of the scenarios tend to fall together. */
  correlated: z.boolean(),
  /** Strength of that tendency: the correlation of the annual severities' normal scores. */
  correlation: finite
    .min(0, 'A correlation lies between 0 and 0.95')
    .max(0.95, 'A correlation lies between 0 and 0.95'),
  /** What may be spent on treatments in a year, in the engagement's currency; null without a limit. */
  budget: finite.min(0, 'A budget cannot be below 0').nullable(),
  /** By the probability of a year with a loss. */
  likelihoodBands: Bands,
  /** By the mean loss of a year that has one; null: drawn from the appetite. */
  lossBands: Bands.nullable(),
});
export type PortfolioSettings = z.infer<typeof PortfolioSettings>;

/** A common cause, drawn once a year: an attack campaign, the law, the labour market. */
export const CommonDriver = z.strictObject({
  id: Id,
  name: requiredLine(120),
  /** Why the inputs hang together, and where the strength comes from. */
  note: prose(4000),
});
export type CommonDriver = z.infer<typeof CommonDriver>;

/** An input of a scenario that follows a driver. An input follows one driver at most. */
export const DriverLink = z.strictObject({
  id: Id,
  driverId: Id,
  scenarioId: Id,
  /** Place in the factor tree, such as `frequency.tef`. */
  node: z.string().max(200),
  /** Of the input's normal score with the driver. */
  correlation: finite
    .min(-1, 'A correlation lies between −1 and 1')
    .max(1, 'A correlation lies between −1 and 1'),
});
export type DriverLink = z.infer<typeof DriverLink>;
