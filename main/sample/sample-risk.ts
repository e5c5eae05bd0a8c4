import type { Client } from '../../shared/contract/contract.ts';
import type { StoryStep } from './sample-exceptions.ts';
import type { SampleFile } from './sample-file.ts';
import { byName, type Named } from './sample-names.ts';

/** How the sample is simulated, always. */
export const SAMPLE_RUN = { iterations: 100_000, seed: 20_261_120 } as const;

/** Days before today on which the treatments were compared. */
const COMPARED = -60;

/** What the workshops on risk did: blind estimates, their reveal, the choice, and the treatments that were compared. */
export function riskSteps(api: Client, sample: SampleFile, named: Named): StoryStep[] {
  const rounds = sample.estimates.map(({ scenario, node, day, given, choose }): StoryStep => {
    const place = { scenarioId: named.scenarios(scenario), node };
    return {
      day,
      run: async () => {
        for (const { person, ...estimate } of given)
          await api.estimates.give({ ...place, ...estimate, personId: named.people(person) });
        await api.estimates.reveal(place);
        await api.estimates.choose({ ...place, ...choose });
      },
    };
  });
  return [...rounds, { day: COMPARED, run: () => fillTreatments(api, sample, named) }];
}

/** What moves several scenarios together. Stated before anything is simulated, so that approvals and decisions rest on it. */
export async function fillDrivers(
  api: Client,
  sample: SampleFile,
  scenario: Named['scenarios'],
): Promise<void> {
  for (const { links, ...driver } of sample.drivers)
    await api.drivers.create({
      ...driver,
      links: links.map(({ scenario: ref, ...link }) => ({ ...link, scenarioId: scenario(ref) })),
    });
}

async function fillTreatments(api: Client, sample: SampleFile, named: Named): Promise<void> {
  const made: [string, string][] = [];
  for (const { key, effects, ...treatment } of sample.treatments) {
    const { id } = await api.treatments.create(treatment);
    made.push([key, id]);
    for (const { scenario, ...effect } of effects)
      await api.effects.create({ ...effect, treatmentId: id, scenarioId: named.scenarios(scenario) });
  }
  const treatments = byName('treatment', made);
  for (const { treatments: keys, ...bundle } of sample.bundles)
    await api.bundles.create({ ...bundle, treatmentIds: keys.map(treatments) });
  for (const { scenario, treatments: keys, person, reason } of sample.decisions) {
    const scenarioId = named.scenarios(scenario);
    await api.evaluations.run({ scenarioId, ...SAMPLE_RUN });
    await api.decisions.decide({
      scenarioId,
      treatmentIds: keys.map(treatments),
      personId: named.people(person),
      reason,
    });
    // Compared once more, with what was decided as the target.
    await api.evaluations.run({ scenarioId, ...SAMPLE_RUN });
  }
}
