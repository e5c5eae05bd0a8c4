import type { ScenarioTree } from '../../../shared/model/factor.ts';
import type { Bundle, Effect, Treatment } from '../../../shared/model/treatment.ts';
import type { Reader } from '../../store/reader.ts';

export const listTreatments = (read: Reader): Treatment[] =>
  read.records('treatment', 'ORDER BY length(ref), ref');

/** Effects on one scenario, or with null on all, oldest first. */
export const listEffects = (read: Reader, scenarioId: string | null): Effect[] =>
  read.records('effect', 'WHERE :scenarioId IS NULL OR scenario_id = :scenarioId ORDER BY id', {
    scenarioId,
  });

export const effectsOfTreatment = (read: Reader, treatmentId: string): Effect[] =>
  read.records('effect', 'WHERE treatment_id = ? ORDER BY id', treatmentId);

export const listBundles = (read: Reader): Bundle[] =>
  read.records('bundle', 'ORDER BY title COLLATE NOCASE, id');

export const listBundleTreatments = (read: Reader) => read.records('bundleTreatment', 'ORDER BY id');

export const bundleTreatmentsOf = (read: Reader, bundleId: string) =>
  read.records('bundleTreatment', 'WHERE bundle_id = ? ORDER BY id', bundleId);

/** Titles of the decisions that name a treatment. */
export const decisionsNaming = (read: Reader, treatmentId: string): string[] =>
  read
    .all<{ title: string }>(
      `SELECT d.title FROM treatment_decision d, json_each(d.treatment_ids) j WHERE j.value = ? ORDER BY d.at`,
      treatmentId,
    )
    .map((row) => row.title);

/** The tree of a scenario; undefined when there is no such scenario. */
export const treeOfScenario = (read: Reader, scenarioId: string): ScenarioTree | undefined =>
  read.record('scenario', scenarioId)?.tree;

export const hasException = (read: Reader, id: string): boolean =>
  read.get('SELECT 1 FROM exception WHERE id = ?', id) !== undefined;
