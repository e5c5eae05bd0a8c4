import type { Reader } from '../../store/reader.ts';

export const listPeople = (read: Reader) => read.records('person', 'ORDER BY party, name COLLATE NOCASE, id');

/** Oldest first, as the version history is printed. */
export const listVersions = (read: Reader) => read.records('version', 'ORDER BY issued_on, id');

export const rolesOfPerson = (read: Reader, personId: string) =>
  read.records('rolePerson', 'WHERE person_id = ?', personId);

/** References of the exceptions that name a person, in any part. */
export const exceptionsOfPerson = (read: Reader, personId: string): string[] =>
  read
    .all<{ ref: string }>(
      `SELECT ref FROM exception WHERE requester_id = :personId OR approver_id = :personId
       UNION SELECT e.ref FROM exception e JOIN exception_event v ON v.exception_id = e.id WHERE v.person_id = :personId
       ORDER BY ref`,
      { personId },
    )
    .map((row) => row.ref);

/** Whether a person has taken part in calibration: their scores would be nobody's without them. */
export const hasCalibration = (read: Reader, personId: string): boolean =>
  read.get('SELECT 1 FROM calibration_session WHERE person_id = ?', personId) !== undefined;

/** Whether a decision on treatments or a deployment names the person. */
export const hasDecided = (read: Reader, personId: string): boolean =>
  read.get(
    `SELECT 1 FROM (SELECT person_id FROM treatment_decision UNION ALL SELECT person_id FROM gate_decision)
     WHERE person_id = ?`,
    personId,
  ) !== undefined;

/** Whether an estimate stands under a person's name. */
export const hasEstimated = (read: Reader, personId: string): boolean =>
  read.get('SELECT 1 FROM estimate WHERE person_id = ?', personId) !== undefined;

/** Whether a person has answered, rated, settled or remarked anything in the assessment. */
export const hasAssessed = (read: Reader, personId: string): boolean =>
  read.get(
    `SELECT 1 FROM (
       SELECT person_id FROM answer UNION ALL SELECT person_id FROM rating UNION ALL SELECT person_id FROM settlement
       UNION ALL SELECT person_id FROM not_applicable UNION ALL SELECT person_id FROM checklist_tick
       UNION ALL SELECT person_id FROM instrument_comment UNION ALL SELECT person_id FROM workshop_flag
       UNION ALL SELECT person_id FROM framework_link
     ) WHERE person_id = ? LIMIT 1`,
    personId,
  ) !== undefined;
