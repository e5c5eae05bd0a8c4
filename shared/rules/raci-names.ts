import type { RaciRole } from '../model/raci.ts';

type Named = Pick<RaciRole, 'name' | 'abbreviation' | 'origin'>;

/** Longest name, in characters, that the head of a matrix column shows in one line. */
const HEAD_LENGTH = 25;

/**
 * The name of a role for the head of a column: without its bracketed abbreviation and, for the reference's roles, without
 * the word Team at its end; the abbreviation where the rest is still too long.
 */
export function headName(role: Named): string {
  if (role.origin === 'custom') return pick(role.name, role);
  // "Development Operations (DevOps) Team": the bracket within the name is what everybody says.
  const said = /\(([^)]+)\)\s+Teams?$/.exec(role.name)?.[1];
  if (said) return said;
  const plain = role.name.replace(/\s*\([^)]*\)$/, '').replace(/\s+Teams?(\/Department)?$/i, '');
  return pick(plain, role);
}

/** The shortest usual name of a role, for lists: the abbreviation where there is one. */
export const briefName = (role: Named): string => role.abbreviation || headName(role);

const pick = (name: string, role: Named) =>
  name.length > HEAD_LENGTH && role.abbreviation ? role.abbreviation : name;
