import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Client } from '../../shared/contract/contract.ts';
import { AccessGrant, AccessOverride, TaskOwner } from '../../shared/model/access.ts';
import { Classification, FairnessTest, GateCheck, GateDecision } from '../../shared/model/classification.ts';
import { Tier } from '../../shared/model/basics.ts';
import { assetsFolder } from '../paths.ts';
import type { StoryStep } from './sample-exceptions.ts';
import type { Named } from './sample-names.ts';

const DayOffset = z.number().int();
const OfAsset = z.strictObject({ asset: z.string() });
const Cells = z.array(AccessGrant.pick({ stage: true, role: true, rights: true, standing: true }));

/** How the sample's assets were classified, as it lies in `assets/sample`. */
const ClassificationSample = z.strictObject({
  /** Day of controls, rights and checks. */
  day: DayOffset,
  /** Day of the decisions, once evidence shows the checks. */
  decisionDay: DayOffset,
  rounds: z.array(
    Classification.pick({ answers: true, reason: true }).extend({
      day: DayOffset,
      assets: z.array(z.string()),
      tier: Tier.nullable(),
    }),
  ),
  controls: z.array(z.strictObject({ control: z.string(), assets: z.array(z.string()) })),
  groups: z.array(z.strictObject({ name: z.string(), assets: z.array(z.string()) })),
  grants: z.array(OfAsset.extend({ cells: Cells })),
  overrides: z.array(
    OfAsset.extend(AccessOverride.pick({ role: true, reason: true }).shape).extend({ source: z.string() }),
  ),
  checks: z.array(OfAsset.extend(GateCheck.pick({ check: true, result: true, note: true }).shape)),
  decisions: z.array(
    OfAsset.extend(GateDecision.pick({ outcome: true, reason: true }).shape).extend({ person: z.string() }),
  ),
  fairness: z.array(
    OfAsset.extend(FairnessTest.omit({ id: true, assetId: true, takenOn: true }).shape).extend({
      day: DayOffset,
    }),
  ),
  owners: z.array(OfAsset.extend(TaskOwner.pick({ task: true, party: true, note: true }).shape)),
});

/** The classification workshops, and what was found at the gate afterwards. */
export function classificationSteps(
  api: Client,
  named: Named,
  day: (offset: number | null) => string | null,
): StoryStep[] {
  const sample = ClassificationSample.parse(
    JSON.parse(readFileSync(join(assetsFolder, 'sample', 'brightwater-classification.json'), 'utf8')),
  );
  const ids = (refs: readonly string[]) => refs.map((ref) => named.assets(ref));
  const rounds = sample.rounds.map(
    ({ day: on, assets, ...round }): StoryStep => ({
      day: on,
      run: () => api.classification.classify({ assetIds: ids(assets), ...round }),
    }),
  );
  const access = async () => {
    for (const { control, assets } of sample.controls)
      await api.classification.setControl({ assetIds: ids(assets), controlId: control, present: true });
    for (const { name, assets } of sample.groups)
      await api.access.group({ assetIds: ids(assets), groupId: null, name });
    for (const { asset, cells } of sample.grants)
      await api.access.set({ assetId: named.assets(asset), cells });
    for (const { asset, source, ...override } of sample.overrides)
      await api.access.override({
        assetId: named.assets(asset),
        sourceId: named.assets(source),
        ...override,
      });
    for (const { asset, ...owner } of sample.owners)
      await api.access.setOwner({ assetId: named.assets(asset), ...owner });
  };
  const gate = async () => {
    for (const { asset, day: on, ...test } of sample.fairness)
      await api.fairnessTests.save({
        id: null,
        assetId: named.assets(asset),
        ...test,
        takenOn: day(on) ?? '',
      });
    for (const { asset, ...check } of sample.checks)
      await api.gates.check({ assetId: named.assets(asset), ...check });
  };
  const decide = async () => {
    for (const { asset, person, ...decision } of sample.decisions)
      await api.gates.decide({
        assetId: named.assets(asset),
        personId: named.people(person),
        ...decision,
      });
  };
  return [
    ...rounds,
    { day: sample.day, run: access },
    { day: sample.day, run: gate },
    { day: sample.decisionDay, run: decide },
  ];
}
