import { z } from 'zod';
import { Id } from '../model/basics.ts';
import { Band, CommonDriver, DriverLink, PortfolioSettings } from '../model/portfolio.ts';
import { command, query } from './op.ts';

const Nothing = z.strictObject({});

/** The settings, or where nobody has set any what holds until then. */
export const PortfolioView = PortfolioSettings.omit({ id: true }).extend({
  /** The loss bands in use: those that were set, or those the appetite gives. */
  effectiveLossBands: z.array(Band),
});
export type PortfolioView = z.infer<typeof PortfolioView>;

/** Where a scenario stands on the heat map, and on what figures. */
export const HeatMapEntry = z.strictObject({
  scenarioId: Id,
  /** Probability of a year with a loss. */
  likelihood: z.number(),
  /** Mean loss of a year that has one. */
  loss: z.number(),
  /** Places of the bands, from 0. */
  likelihoodBand: z.number().int(),
  lossBand: z.number().int(),
  outOfDate: z.boolean(),
});
export type HeatMapEntry = z.infer<typeof HeatMapEntry>;

export const portfolio = {
  settings: query(Nothing, PortfolioView),
  update: command(PortfolioSettings.omit({ id: true }).partial(), PortfolioView),
  /** Every simulated scenario that has years with a loss, placed by its simulated losses. */
  heatMap: query(Nothing, z.array(HeatMapEntry)),
};

/** A common driver with the inputs that follow it, in the order of the scenarios. */
export const DriverView = CommonDriver.extend({
  links: z.array(DriverLink.pick({ scenarioId: true, node: true, correlation: true })),
});
export type DriverView = z.infer<typeof DriverView>;

const DriverFields = DriverView.omit({ id: true });

export const drivers = {
  list: query(Nothing, z.array(DriverView)),
  create: command(DriverFields.partial({ note: true }), DriverView),
  update: command(z.strictObject({ id: Id, patch: DriverFields.partial() }), DriverView),
  remove: command(z.strictObject({ ids: z.array(Id).min(1) }), Nothing),
};
