import { AssayError } from '../../../shared/contract/error.ts';
import type { HistoryEntry } from '../../../shared/contract/engagement.ts';
import type { Engagement } from '../../../shared/model/engagement.ts';
import type { Reader } from '../../store/reader.ts';

/** The one engagement of the file. */
export function readEngagement(read: Reader): Engagement {
  const engagement = read.records('engagement')[0];
  if (!engagement) throw new AssayError('DAMAGED', 'This file holds no engagement. Open a backup of it.');
  return engagement;
}

interface HistoryRow {
  sequence: number;
  at: string;
  actor: string;
  operation: string;
  entity: string;
  record_id: string;
  before: string | null;
  after: string | null;
  hash: string;
}

/** Newest first; null filters mean all. */
export function readHistory(
  read: Reader,
  filter: {
    entity: string | null;
    recordId: string | null;
    parts?: boolean | undefined;
    beforeSequence: number | null;
    limit: number;
  },
): HistoryEntry[] {
  const rows = read.all<HistoryRow>(
    `SELECT h.sequence, c.at, c.actor, c.operation, h.entity, h.record_id, h.before, h.after, h.hash
     FROM history h JOIN change c ON c.id = h.change_id
     WHERE (:entity IS NULL OR h.entity = :entity) AND (:recordId IS NULL OR h.record_id = :recordId
         OR (:parts AND h.record_id IN (SELECT id FROM factor WHERE scenario_id = :recordId))
         OR (:parts AND h.entity = 'effect' AND h.record_id IN (
           SELECT record_id FROM history WHERE entity = 'effect' AND after ->> 'scenarioId' = :recordId)))
       AND (:beforeSequence IS NULL OR h.sequence < :beforeSequence)
     ORDER BY h.sequence DESC LIMIT :limit`,
    { ...filter, parts: filter.parts ? 1 : 0 },
  );
  const blind = blindEstimates(read);
  return rows.map(({ record_id, before, after, ...row }) => {
    const fields = (text: string | null) => {
      const record = text === null ? null : (JSON.parse(text) as Record<string, unknown>);
      return record && blind.has(record_id) ? withoutOpinion(record) : record;
    };
    return { ...row, recordId: record_id, before: fields(before), after: fields(after) };
  });
}

/** Ids of the estimates that nobody may see yet. */
function blindEstimates(read: Reader): Set<string> {
  const rows = read.all<{ id: string }>(
    'SELECT e.id FROM estimate e JOIN factor f ON f.id = e.factor_id WHERE e.round = f.round AND NOT f.revealed',
  );
  return new Set(rows.map((row) => row.id));
}

/** A blind estimate says that it was given, not what. */
const withoutOpinion = ({
  distribution: _distribution,
  reason: _reason,
  sure: _sure,
  ...told
}: Record<string, unknown>) => told;

/** What is searched. `id` is what the place where it is shown goes by. */
export interface Searched {
  readonly entity: string;
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly body: string;
}

/** Hits shown at most. */
export const MOST_HITS = 50;

/**
 * Records whose reference, title or text contains the words: first what is called so, then what has them in its reference, and
 * among these the thing itself before what is said of it. `%` and `_` are ordinary letters here.
 */
export function searchRecords(read: Reader, text: string): Searched[] {
  const pattern = `%${text.replace(/[\\%_]/g, (c) => `\\${c}`)}%`;
  return read.all<Searched>(
    `SELECT entity, id, ref, title, body FROM (${ORDERED})
     WHERE ref LIKE :pattern ESCAPE '\\' OR title LIKE :pattern ESCAPE '\\' OR body LIKE :pattern ESCAPE '\\'
     ORDER BY (ref = :text COLLATE NOCASE) DESC, (ref LIKE :pattern ESCAPE '\\') DESC, (title LIKE :pattern ESCAPE '\\') DESC, place, ref LIMIT ${MOST_HITS}`,
    { pattern, text },
  );
}

/** What is said of an asset is told with the reference of that asset. */
const OF_ASSET = 'JOIN asset ON asset.id = asset_id';

/** In the order in which hits are told. */
const SOURCES = [
  `SELECT 'asset' AS entity, id, ref, name AS title, owner || ' ' || vendor || ' ' || description AS body FROM asset`,
  `SELECT 'scenario', id, ref, title, threat || ' ' || description || ' ' || techniques FROM scenario`,
  `SELECT 'treatment', id, ref, title, owner || ' ' || description FROM treatment`,
  `SELECT 'commonDriver', id, '', name, note FROM common_driver`,
  `SELECT 'exception', id, ref, title, description || ' ' || reason FROM exception`,
  `SELECT 'evidence', id, ref, title, name || ' ' || source || ' ' || note FROM evidence`,
  `SELECT 'finding', id, ref, title, condition || ' ' || cause || ' ' || effect || ' ' || recommendation FROM finding`,
  `SELECT 'person', id, '', name, title FROM person`,
  `SELECT 'answer', question_id, question_id, note, note FROM answer WHERE note <> ''`,
  `SELECT 'instrumentComment', subject_id, subject_id, text, text FROM instrument_comment`,
  `SELECT 'settlement', subject_id, subject_id, reason, reason FROM settlement`,
  `SELECT 'notApplicable', dimension_id, dimension_id, reason, reason FROM not_applicable`,
  // The measures of responsibility 2.4.2 are 2.4.2-m1, 2.4.2-m2 and so on. Figures of one source are one hit: they say the same.
  `SELECT 'measurement', substr(measure_id, 1, instr(measure_id, '-') - 1), measure_id, source,
     group_concat(owner || ' ' || note, ' ') FROM measurement GROUP BY measure_id, source`,
  `SELECT 'fairnessTest', asset_id, asset.ref, title, attribute || ' ' || fairness_test.note FROM fairness_test ${OF_ASSET}`,
  `SELECT 'gateCheck', asset_id, asset.ref, gate_check.note, gate_check.note FROM gate_check ${OF_ASSET}
     WHERE gate_check.note <> ''`,
  `SELECT 'gateDecision', asset_id, asset.ref, reason, reason FROM gate_decision ${OF_ASSET} WHERE reason <> ''`,
  `SELECT 'classification', asset_id, asset.ref, reason, reason FROM classification ${OF_ASSET} WHERE reason <> ''`,
  // Rights are shown at an asset: those of a group at any that shares them.
  `SELECT DISTINCT 'accessGrant', asset.id, asset.ref, access_grant.role, asset.name FROM access_grant
     JOIN asset ON asset.id = coalesce(access_grant.asset_id,
       (SELECT min(asset_id) FROM access_group_asset WHERE group_id = access_grant.group_id))`,
  `SELECT 'accessGroup', min(asset_id), '', name, '' FROM access_group
     JOIN access_group_asset ON group_id = access_group.id GROUP BY access_group.id`,
  `SELECT 'accessOverride', asset_id, asset.ref, reason, role FROM access_override ${OF_ASSET}`,
  `SELECT 'taskOwner', asset_id, asset.ref, task, task_owner.note FROM task_owner ${OF_ASSET}`,
  `SELECT 'riskTypeScore', risk_type, '', reason, reason FROM risk_type_score WHERE reason <> ''`,
  `SELECT 'coverageCell', layer || '/' || control, '', note, note FROM coverage_cell WHERE note <> ''`,
  `SELECT 'raciRole', id, abbreviation, name, description FROM raci_role`,
];
const ORDERED = SOURCES.map((source, place) => `SELECT *, ${place} AS place FROM (${source})`).join(
  ' UNION ALL ',
);

/** Kinds of people named in the scope, by party. */
export function countPeople(read: Reader): { assessors: number; clients: number } {
  const rows = read.all<{ party: string; n: number }>(
    'SELECT party, count(*) AS n FROM person GROUP BY party',
  );
  const of = (party: string) => rows.find((row) => row.party === party)?.n ?? 0;
  return { assessors: of('assessor'), clients: of('client') };
}

export const countVersions = (read: Reader): number =>
  read.get<{ n: number }>('SELECT count(*) AS n FROM version')?.n ?? 0;
