import type { ExceptionEvent, SecurityException } from '../../../shared/model/exception.ts';
import type { FactSources } from '../../../shared/rules/exceptions-facts.ts';
import type { ScenarioTree } from '../../../shared/model/factor.ts';
import type { Effect } from '../../../shared/model/treatment.ts';
import type { Reader } from '../../store/reader.ts';

/** Longer references are higher: EXC-100 comes after EXC-99. */
const BY_REF = 'ORDER BY length(ref), ref';

export const listExceptions = (read: Reader): SecurityException[] => read.records('exception', BY_REF);

export const readException = (read: Reader, id: string): SecurityException | undefined =>
  read.record('exception', id);

export interface Link {
  id: string;
  exceptionId: string;
  target: string;
}

/** The three tables that link an exception to something, with the column of the other end. */
const LINKS = {
  exceptionAsset: ['exception_asset', 'asset_id'],
  exceptionScenario: ['exception_scenario', 'scenario_id'],
  exceptionResponsibility: ['exception_responsibility', 'responsibility_id'],
} as const;
export type LinkEntity = keyof typeof LINKS;
export const LINK_ENTITIES = Object.keys(LINKS) as LinkEntity[];

/** Links of one kind in the order they were made; of one exception, or with null of all. */
export function listLinks(read: Reader, entity: LinkEntity, exceptionId: string | null = null): Link[] {
  const [table, column] = LINKS[entity];
  return read.all<Link>(
    `SELECT id, exception_id AS exceptionId, ${column} AS target FROM ${table}
     WHERE :exceptionId IS NULL OR exception_id = :exceptionId ORDER BY rowid`,
    { exceptionId },
  );
}

/** Events, oldest first; of one exception, or with null of all. */
export const listEvents = (read: Reader, exceptionId: string | null = null): ExceptionEvent[] =>
  read.records(
    'exceptionEvent',
    'WHERE :exceptionId IS NULL OR exception_id = :exceptionId ORDER BY at, rowid',
    { exceptionId },
  );

/** The assets that exceptions name, as their facts need them. */
export const listCoveredAssets = (read: Reader): FactSources['assets'] =>
  read.all(
    `SELECT id, ref, name, stage, tier, owner FROM asset
     WHERE id IN (SELECT asset_id FROM exception_asset) ORDER BY length(ref), ref`,
  );

/** The scenarios that exceptions name or change, with the P90 of their stored simulation. */
export const listCoveredScenarios = (
  read: Reader,
): readonly Omit<FactSources['scenarios'][number], 'changes'>[] =>
  read.all(
    `SELECT s.id, s.ref, json_extract(m.result, '$.percentiles.p90') AS p90
     FROM scenario s LEFT JOIN simulation m ON m.scenario_id = s.id
     WHERE s.id IN (SELECT scenario_id FROM exception_scenario
                    UNION SELECT scenario_id FROM effect WHERE exception_id IS NOT NULL) ORDER BY length(s.ref), s.ref`,
  );

export const readCurrency = (read: Reader): string => read.records('engagement')[0]?.currency ?? 'EUR';

export const personName = (read: Reader, id: string): string | undefined => read.record('person', id)?.name;

/** Those of the ids that are no longer, or never were, records of the table. */
export function unknownIds(
  read: Reader,
  table: 'asset' | 'scenario' | 'person',
  ids: readonly string[],
): string[] {
  return read
    .all<{ value: string }>(
      `SELECT value FROM json_each(?) WHERE value NOT IN (SELECT id FROM ${table})`,
      JSON.stringify(ids),
    )
    .map((row) => row.value);
}

/** References of the exceptions that renew this one and are still on their way or in force. */
export const openRenewals = (read: Reader, id: string): string[] =>
  read
    .all<{ ref: string }>(
      `SELECT ref FROM exception WHERE renews_id = ?
       AND state IN ('draft', 'submitted', 'returned', 'approved', 'active') ${BY_REF}`,
      id,
    )
    .map((row) => row.ref);

/** Exceptions in force whose last day lies before today. */
export const listOverdue = (read: Reader, today: string): SecurityException[] =>
  read.records('exception', `WHERE state IN ('approved', 'active') AND expires_on < ? ${BY_REF}`, today);

/** What exceptions change in scenarios, with the trees of these. */
export const listExceptionEffects = (read: Reader): { effect: Effect; tree: ScenarioTree }[] =>
  read.records('effect', 'WHERE exception_id IS NOT NULL ORDER BY id').flatMap((effect) => {
    const tree = read.record('scenario', effect.scenarioId)?.tree;
    return tree === undefined ? [] : [{ effect, tree }];
  });

/** Effects an exception has on scenarios. */
export const effectsOfException = (read: Reader, exceptionId: string) =>
  read.records('effect', 'WHERE exception_id = ? ORDER BY id', exceptionId);
