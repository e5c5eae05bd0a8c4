import type { CalibrationAnswer, CalibrationSession } from '../../../shared/model/calibration.ts';
import type { Reader } from '../../store/reader.ts';

/** Newest first. */
export const listSessions = (read: Reader): CalibrationSession[] =>
  read.records('calibrationSession', 'ORDER BY started_at DESC, id DESC');

/** Answers by session, oldest first. */
export const answersBySession = (read: Reader): Map<string, CalibrationAnswer[]> =>
  Map.groupBy(read.records('calibrationAnswer', 'ORDER BY at, id'), (answer) => answer.sessionId);

export const answersOf = (read: Reader, sessionId: string): CalibrationAnswer[] =>
  read.records('calibrationAnswer', 'WHERE session_id = ? ORDER BY at, id', sessionId);

export const hasPerson = (read: Reader, id: string): boolean =>
  read.get('SELECT 1 FROM person WHERE id = ?', id) !== undefined;
