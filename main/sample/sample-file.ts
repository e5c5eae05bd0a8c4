import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppetitePoint, Engagement, Person, Version } from '../../shared/model/engagement.ts';
import { EXCEPTION_ACTIONS } from '../../shared/model/exception.ts';
import { Evidence } from '../../shared/model/evidence.ts';
import { Finding, FindingState } from '../../shared/model/finding.ts';
import { CommonDriver, DriverLink } from '../../shared/model/portfolio.ts';
import { RaciLetter } from '../../shared/model/raci.ts';
import { RelationKind } from '../../shared/model/asset.ts';
import { SubjectKind } from '../../shared/model/subject.ts';
import { DIMENSIONS } from '../../shared/rules/instrument.ts';
import { Factor, PersonEstimate } from '../../shared/model/factor.ts';
import { Scenario } from '../../shared/model/scenario.ts';
import { Bundle, Effect, Treatment } from '../../shared/model/treatment.ts';
import { AssetDraft, AssetPatch } from '../../shared/contract/assets.ts';
import { assetsFolder } from '../paths.ts';

/** Days before (negative) or after the day the sample is made, so that it never looks stale. */
const DayOffset = z.number().int();

/** A link to what has the reference, the id or (an exception) the title. */
const SampleLink = z.strictObject({ kind: SubjectKind, to: z.string() });

/** The sample as it lies in `assets/sample`: names instead of ids, offsets instead of dates. */
export const SampleFile = z.strictObject({
  engagement: Engagement.pick({
    client: true,
    title: true,
    currency: true,
    marking: true,
    objectives: true,
    criteria: true,
    distribution: true,
  }).extend({
    startsOn: DayOffset,
    endsOn: DayOffset,
    reportOn: DayOffset,
    appetite: z.array(AppetitePoint),
  }),
  people: z.array(Person.pick({ name: true, title: true, party: true }).extend({ key: z.string() })),
  versions: z.array(
    Version.pick({ version: true, author: true, changes: true }).extend({ issuedOn: DayOffset }),
  ),
  assets: z.array(AssetDraft.extend({ ref: z.string(), tier: z.string(), stage: z.string() })),
  relations: z.array(z.strictObject({ from: z.string(), kind: RelationKind, to: z.string() })),
  scenarios: z.array(
    Scenario.omit({ id: true }).extend({
      assets: z.array(z.string()),
      factors: z.array(
        Factor.pick({ distribution: true, unit: true, rationale: true, source: true, sure: true })
          .partial()
          .extend({ node: z.string() }),
      ),
    }),
  ),
  /** Common drivers, and what follows them. */
  drivers: z.array(
    CommonDriver.omit({ id: true }).extend({
      links: z.array(DriverLink.pick({ node: true, correlation: true }).extend({ scenario: z.string() })),
    }),
  ),
  /** Rounds in which several people estimated one factor, and what the room chose. */
  estimates: z.array(
    z.strictObject({
      scenario: z.string(),
      node: z.string(),
      day: DayOffset,
      given: z.array(
        PersonEstimate.pick({ distribution: true, sure: true, reason: true }).extend({ person: z.string() }),
      ),
      choose: PersonEstimate.pick({ distribution: true, reason: true }),
    }),
  ),
  treatments: z.array(
    Treatment.pick({ title: true, description: true, owner: true, annualCost: true, costBasis: true }).extend(
      {
        key: z.string(),
        effects: z.array(Effect.pick({ change: true, rationale: true }).extend({ scenario: z.string() })),
      },
    ),
  ),
  /** Files with their content, or with `same` the content of another one. */
  evidence: z.array(
    Evidence.pick({
      name: true,
      title: true,
      source: true,
      method: true,
      custodian: true,
      note: true,
    }).extend({
      key: z.string(),
      day: DayOffset,
      collected: DayOffset,
      content: z.string(),
      same: z.string(),
      links: z.array(SampleLink),
      withdrawn: z.strictObject({ day: DayOffset, reason: z.string() }).nullable(),
    }),
  ),
  findings: z.array(
    Finding.omit({ id: true, ref: true, state: true, raisedAt: true, dueOn: true }).extend({
      key: z.string(),
      day: DayOffset,
      due: DayOffset.nullable(),
      gap: z.strictObject({ responsibility: z.string(), dimension: z.enum(DIMENSIONS) }).nullable(),
      links: z.array(SampleLink),
      evidence: z.array(z.string()),
      path: z.array(z.strictObject({ to: FindingState, day: DayOffset, note: z.string() })),
    }),
  ),
  /** Compared and decided one after the other. */
  decisions: z.array(
    z.strictObject({
      scenario: z.string(),
      treatments: z.array(z.string()),
      person: z.string(),
      reason: z.string(),
    }),
  ),
  bundles: z.array(Bundle.omit({ id: true }).extend({ treatments: z.array(z.string()) })),
  exceptions: z.array(
    z.strictObject({
      title: z.string(),
      description: z.string(),
      reason: z.string(),
      requester: z.string(),
      approver: z.string(),
      controls: z.array(
        z.strictObject({ title: z.string(), owner: z.string(), tested: z.boolean(), testDue: DayOffset }),
      ),
      noControlReason: z.string().default(''),
      assets: z.array(z.string()),
      scenarios: z.array(z.string()),
      responsibilities: z.array(z.string()),
      startsOn: DayOffset.nullable(),
      expiresOn: DayOffset.nullable(),
      path: z.array(
        z.strictObject({ action: z.enum(EXCEPTION_ACTIONS).exclude(['expire']), day: DayOffset }),
      ),
      notes: z.partialRecord(z.enum(EXCEPTION_ACTIONS), z.string()).default({}),
      /** What it changes in scenarios. */
      effects: z
        .array(Effect.pick({ change: true, rationale: true }).extend({ scenario: z.string() }))
        .default([]),
      /** What happens to an asset after the approval, so that it goes stale. */
      afterwards: z.strictObject({ asset: z.string(), day: DayOffset, patch: AssetPatch }).optional(),
    }),
  ),
  raci: z.strictObject({
    people: z.array(z.strictObject({ role: z.string(), person: z.string() })),
    choices: z.array(z.strictObject({ responsibility: z.string(), letter: RaciLetter, role: z.string() })),
    cells: z.array(z.strictObject({ responsibility: z.string(), role: z.string(), letter: RaciLetter })),
  }),
});
export type SampleFile = z.infer<typeof SampleFile>;

export const readSample = (): SampleFile =>
  SampleFile.parse(JSON.parse(readFileSync(join(assetsFolder, 'sample', 'brightwater.json'), 'utf8')));
