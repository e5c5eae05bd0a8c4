import type { RaciAssignment, RaciRole, RolePerson } from '../../../shared/model/raci.ts';
import type { Reader } from '../../store/reader.ts';

export const allRoles = (read: Reader): RaciRole[] => read.records('raciRole', 'ORDER BY position, id');

export const allAssignments = (read: Reader): RaciAssignment[] =>
  read.records('raciAssignment', 'ORDER BY id');

/** Who fills which role, in the order in which people were named. */
export const allRolePeople = (read: Reader): RolePerson[] => read.records('rolePerson', 'ORDER BY id');

export const personNames = (read: Reader): { id: string; name: string }[] =>
  read.all('SELECT id, name FROM person');

export const peopleOfRole = (read: Reader, roleId: string): RolePerson[] =>
  read.records('rolePerson', 'WHERE role_id = ? ORDER BY id', roleId);
