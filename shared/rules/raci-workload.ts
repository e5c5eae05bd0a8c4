import type { RaciAssignment } from '../model/raci.ts';

/** Letters a role holds over all responsibilities. */
export interface Workload {
  readonly accountable: number;
  readonly responsible: number;
  /** Consulted or informed: attention, not work. */
  readonly other: number;
}

/** From this many A and R together a role is called overloaded. */
export const OVERLOAD = 10;

export const NO_WORK: Workload = { accountable: 0, responsible: 0, other: 0 };

/**
 * Counts the letters of every role: a matrix in which each row is right may still lay all the work on one desk. Each option of an
 * open choice counts, for any of them may be chosen.
 */
export function workloads(
  assignments: readonly Pick<RaciAssignment, 'roleId' | 'letter'>[],
): ReadonlyMap<string, Workload> {
  const loads = new Map<string, Workload>();
  for (const { roleId, letter } of assignments) {
    const load = loads.get(roleId) ?? NO_WORK;
    loads.set(roleId, {
      accountable: load.accountable + (letter === 'A' ? 1 : 0),
      responsible: load.responsible + (letter === 'R' ? 1 : 0),
      other: load.other + (letter === 'C' || letter === 'I' ? 1 : 0),
    });
  }
  return loads;
}

export const duties = (load: Workload): number => load.accountable + load.responsible;
