import { renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createClient } from '../../shared/contract/client.ts';
import type { Client } from '../../shared/contract/contract.ts';
import { AssayError } from '../../shared/contract/error.ts';
import type { Os } from '../app/os.ts';
import { Settings } from '../app/settings.ts';
import { type Ctx, Workbench } from '../app/workbench.ts';
import { directTransport } from '../rpc/direct.ts';
import { createDispatch, type FeatureHandlers } from '../rpc/dispatch.ts';
import type { Change } from '../store/change.ts';
import { isHeld } from '../store/held-files.ts';
import { assertFree, removeFile } from '../store/open.ts';
import { Store } from '../store/store.ts';
import { readSample, type SampleFile } from './sample-file.ts';
import { byName, dayText, type Named } from './sample-names.ts';
import { evidenceSteps } from './sample-evidence.ts';
import { classificationSteps } from './sample-classification.ts';
import { exceptionSteps } from './sample-exceptions.ts';
import { instrumentSteps } from './sample-instrument.ts';
import { fillCategories } from './sample-categories.ts';
import { fillDrivers, riskSteps, SAMPLE_RUN } from './sample-risk.ts';

const DAY = 24 * 60 * 60 * 1000;
const LOOK = 1000;

/** A clock that is set to the day of each piece of work, and moves on a second with each look. */
class StoryClock {
  readonly #today: number;
  #at = Number.NEGATIVE_INFINITY;

  constructor(now: Date) {
    this.#today = now.getTime();
  }

  /** Days before today; time never runs backwards. */
  goTo(day: number): void {
    this.#at = Math.max(this.#at, this.#today + day * DAY);
  }

  now(): Date {
    this.#at = Math.min(this.#at + LOOK, this.#today);
    return new Date(this.#at);
  }
}

export interface SampleParts {
  path: string;
  os: Os;
  handlers: FeatureHandlers;
  /** Records every new engagement starts with. */
  fillNew: (change: Change, ctx: Ctx) => void;
  log: (error: unknown) => void;
}

/**
 * Makes the sample the way people would: the same operations, one after the other, on the days they happened. So its
 * history, its approvals and its stale states are real. It gets its name when it is complete: when anything fails no file is
 * left behind, and what a kill leaves is cleared away by the next attempt.
 */
export async function buildSample({ path, os, handlers, fillNew, log }: SampleParts): Promise<void> {
  assertFree(path);
  const unfinished = join(dirname(path), `.${basename(path)}.part`);
  if (isHeld(unfinished))
    throw new AssayError('CONFLICT', `${path} is being made already. It opens as soon as it is complete.`);
  removeFile(unfinished);
  const sample = readSample();
  const clock = new StoryClock(os.now());
  const assessors = sample.people.filter((p) => p.party === 'assessor');
  const storyOs: Os = { ...os, now: () => clock.now(), addRecentDocument: () => undefined };
  const settings = Settings.inMemory(assessors[0]?.name ?? '');
  const workbench = new Workbench({ mode: 'cli', version: '', os: storyOs, settings, log });
  const api = createClient(directTransport(workbench, createDispatch(workbench, handlers)));
  const today = os.now();
  const day = (offset: number | null) => (offset === null ? null : dayText(today, offset));

  clock.goTo(sample.engagement.startsOn);
  const store = Store.create(unfinished, storyOs, workbench.actor, 'engagement.createSample', (change) => {
    const { startsOn, endsOn, reportOn, ...fields } = sample.engagement;
    const dates = { startsOn: day(startsOn), endsOn: day(endsOn), reportOn: day(reportOn) };
    change.insert('engagement', { id: os.newId(), ...fields, ...dates, sample: true });
    fillNew(change, workbench.context('engagement.createSample'));
  });
  workbench.attach(store);
  try {
    const named = await fillInventory(api, sample);
    const steps = [
      ...exceptionSteps(api, sample, named, day),
      ...riskSteps(api, sample, named),
      ...instrumentSteps(api, named, day),
      ...classificationSteps(api, named, day),
      ...evidenceSteps(api, sample, named, day),
    ];
    for (const step of steps.toSorted((a, b) => a.day - b.day)) {
      clock.goTo(step.day);
      settings.setActor(assessors[step.day % 2 === 0 ? 0 : assessors.length - 1]?.name ?? '');
      await step.run();
    }
    clock.goTo(0);
    for (const { issuedOn, ...version } of sample.versions)
      await api.versions.create({ ...version, issuedOn: day(issuedOn) ?? '' });
    await fillCategories(api);
    await fillRaci(api, sample, named);
    await api.simulations.run(SAMPLE_RUN);
    // The clock has passed dates on which exceptions ended by themselves.
    await api.exceptions.list({});
    workbench.attach(null);
    assertFree(path);
    renameSync(unfinished, path);
  } catch (error) {
    workbench.attach(null);
    removeFile(unfinished);
    throw error instanceof AssayError
      ? new AssayError(error.code, error.message.replaceAll(unfinished, path), error.issues)
      : error;
  }
}

/** People, assets, relations, scenarios and their first simulation, which approvals will refer to. */
async function fillInventory(api: Client, sample: SampleFile): Promise<Named> {
  const people: [string, string][] = [];
  for (const { key, ...person } of sample.people)
    people.push([key, (await api.people.create({ ...person, email: '' })).id]);
  const drafts = sample.assets.map(({ ref: _ref, tier, stage, ...asset }) => ({
    ...asset,
    tier: tier === '' ? null : tier,
    stage: stage === '' ? null : stage,
  }));
  const rows = await api.assets.create({
    drafts: drafts as Parameters<Client['assets']['create']>[0]['drafts'],
  });
  const assets = rows.map((row): [string, string] => [row.ref, row.id]);
  const named = { people: byName('person', people), assets: byName('asset', assets) };
  for (const { from, kind, to } of sample.relations)
    await api.relations.create({ fromId: named.assets(from), toId: named.assets(to), kind });
  const scenarios: [string, string][] = [];
  for (const { ref, assets: refs, ...scenario } of sample.scenarios)
    scenarios.push([ref, (await api.scenarios.create({ ...scenario, assetIds: refs.map(named.assets) })).id]);
  const all = { ...named, scenarios: byName('scenario', scenarios) };
  await fillDrivers(api, sample, all.scenarios);
  await api.simulations.run(SAMPLE_RUN);
  return all;
}

async function fillRaci(api: Client, sample: SampleFile, named: Named): Promise<void> {
  const { roles } = await api.raci.matrix({});
  const role = byName(
    'role',
    roles.map((r): [string, string] => [r.name, r.id]),
  );
  for (const { responsibility, letter, role: name } of sample.raci.choices)
    await api.raci.choose({ responsibilityId: responsibility, letter, roleId: role(name) });
  await api.raci.set({
    cells: sample.raci.cells.map(({ responsibility, role: name, letter }) => ({
      responsibilityId: responsibility,
      roleId: role(name),
      letter,
    })),
  });
  for (const [name, entries] of Map.groupBy(sample.raci.people, (entry) => entry.role))
    await api.raci.setPeople({
      roleId: role(name),
      personIds: entries.map((entry) => named.people(entry.person)),
    });
}
