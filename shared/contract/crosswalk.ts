import { z } from 'zod';
import { Id } from '../model/basics.ts';
import { FrameworkLink } from '../model/instrument.ts';
import { command, query } from './op.ts';
import { Figure } from './figure.ts';

const Nothing = z.strictObject({});

/** A framework with what it consists of. Titles are blank where only identifiers may ship. */
export const Framework = z.strictObject({
  id: z.string(),
  name: z.string(),
  edition: z.string(),
  publisher: z.string(),
  licence: z.string(),
  source: z.string(),
  note: z.string(),
  /** Names under which the reference knows it. */
  names: z.array(z.string()),
  items: z.array(z.strictObject({ id: z.string(), title: z.string() })),
});
export type Framework = z.infer<typeof Framework>;

/** How far a framework is reached by the responsibilities that are linked to it. */
export const Coverage = z.strictObject({
  /** Null for one that the reference names and whose items do not ship. */
  frameworkId: z.string().nullable(),
  name: z.string(),
  edition: z.string(),
  /** Responsibilities whose printed guardrails name it, each with what the print adds. */
  printed: z.array(z.strictObject({ responsibilityId: z.string(), reference: z.string().nullable() })),
  /** Links that assessors added. */
  own: z.array(
    z.strictObject({
      id: Id,
      responsibilityId: z.string(),
      itemId: z.string(),
      title: z.string(),
      personId: Id,
    }),
  ),
  /** Items with a link, of all items. */
  itemsLinked: z.number().int(),
  items: z.number().int(),
  /** Maturity of the linked responsibilities, with completeness. */
  figure: Figure,
});
export type Coverage = z.infer<typeof Coverage>;

export const crosswalk = {
  /** Every framework the reference names or that ships, with its coverage. */
  coverage: query(Nothing, z.array(Coverage)),
  /** Links a responsibility to an item of a framework, under the name of the assessor. */
  link: command(FrameworkLink.omit({ id: true, at: true }), FrameworkLink),
  unlink: command(z.strictObject({ id: Id }), Nothing),
};
