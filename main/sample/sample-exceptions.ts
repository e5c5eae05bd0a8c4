import { randomUUID } from 'node:crypto';
import type { Client } from '../../shared/contract/contract.ts';
import type { SampleFile } from './sample-file.ts';
import type { Named } from './sample-names.ts';

/** A piece of work and the day it is done on. */
export interface StoryStep {
  day: number;
  run(): Promise<unknown>;
}

/** Drafts are written this many days before they are submitted. */
const DRAFT_LEAD = 3;
const UNSUBMITTED_DRAFT_DAY = -2;

/** The life of every exception as steps in the order of their days. */
export function exceptionSteps(
  api: Client,
  sample: SampleFile,
  named: Named,
  day: (offset: number | null) => string | null,
): StoryStep[] {
  const steps = sample.exceptions.flatMap((exception): StoryStep[] => {
    const {
      requester,
      approver,
      assets,
      scenarios,
      responsibilities,
      controls,
      path,
      notes,
      afterwards,
      effects,
      ...fields
    } = exception;
    const first = path[0];
    const drafted = first ? first.day - DRAFT_LEAD : UNSUBMITTED_DRAFT_DAY;
    let id = '';
    const person = (key: string) => (key === '' ? null : named.people(key));
    const draft = async () => {
      const created = await api.exceptions.create({
        ...fields,
        startsOn: day(fields.startsOn),
        expiresOn: day(fields.expiresOn),
        requesterId: person(requester),
        approverId: person(approver),
        controls: controls.map(({ title, owner, tested, testDue }) => ({
          id: randomUUID(),
          title,
          owner,
          testedOn: tested ? day(drafted) : null,
          testResult: tested ? ('effective' as const) : null,
          testDueOn: day(testDue),
        })),
        assetIds: assets.map(named.assets),
        scenarioIds: scenarios.map(named.scenarios),
        responsibilityIds: responsibilities,
      });
      id = created.id;
      for (const { scenario, ...effect } of effects)
        await api.effects.create({ ...effect, exceptionId: id, scenarioId: named.scenarios(scenario) });
    };
    return [
      { day: drafted, run: draft },
      ...path.map(({ action, day: on }) => ({
        day: on,
        run: () => {
          const decider = action === 'submit' ? requester : approver;
          return api.exceptions.act({ id, action, personId: person(decider), note: notes[action] ?? '' });
        },
      })),
      ...(afterwards
        ? [
            {
              day: afterwards.day,
              run: () =>
                api.assets.update({
                  edits: [{ id: named.assets(afterwards.asset), patch: afterwards.patch }],
                }),
            },
          ]
        : []),
    ];
  });
  return steps.toSorted((a, b) => a.day - b.day);
}
