import type { RaciLetter, RaciRole } from '../model/raci.ts';

/** The RACI line of a responsibility as the reference prints it. */
export interface PrintedResponsibility {
  readonly id: string;
  readonly raci: Readonly<Record<LetterName, readonly string[]>>;
  /** Names joined by "or", of which the reference wants one to be chosen. */
  readonly raciAlternatives: readonly { readonly letter: LetterName; readonly options: readonly string[] }[];
}

type LetterName = 'responsible' | 'accountable' | 'consulted' | 'informed';

/** The role tables and the other names that RACI lines use for them. */
export interface PrintedRoles {
  readonly roles: readonly {
    readonly name: string;
    readonly group: string;
    readonly description: string;
    readonly abbreviation?: string | undefined;
  }[];
  readonly roleAliases: readonly {
    readonly name: string;
    readonly mapsTo: readonly string[];
    readonly kind: 'variant' | 'synonym' | 'compound' | 'new' | 'audience';
  }[];
}

/** A column of the reference matrix. */
export interface ReferenceRole
  extends Pick<RaciRole, 'name' | 'abbreviation' | 'group' | 'description' | 'kind'> {
  readonly origin: 'table' | 'line';
  /** Names of the roles a compound name hides. */
  readonly parts: readonly string[];
}

/** A letter of the reference matrix, by role name. */
export interface ReferenceAssignment {
  readonly responsibilityId: string;
  readonly role: string;
  readonly letter: RaciLetter;
  readonly choice: boolean;
  /** Every name the line prints for this role and letter, joined by commas. */
  readonly printed: string;
}

export interface RaciReference {
  /** In the order of the columns, groups together. */
  readonly roles: readonly ReferenceRole[];
  readonly assignments: readonly ReferenceAssignment[];
}

const LETTERS: readonly (readonly [LetterName, RaciLetter])[] = [
  ['responsible', 'R'],
  ['accountable', 'A'],
  ['consulted', 'C'],
  ['informed', 'I'],
];

/** Groups of the columns the role tables lack. */
const LINE_GROUPS = { role: 'Named only in a RACI line', compound: 'Compound names', audience: 'Audiences' };

/**
 * Turns the printed RACI lines into columns and letters. A variant or synonym of a table role goes to that role's
 * column; names the tables lack get columns of their own, spellings of one name sharing a column, and so do compound
 * names that hide the same roles. Nothing printed is lost: `printed` keeps the wording of the line.
 * @throws Error when a line uses a name the catalogue does not explain.
 */
export function buildRaciReference(
  responsibilities: readonly PrintedResponsibility[],
  printedRoles: PrintedRoles,
): RaciReference {
  const columns = new Columns(printedRoles);
  const assignments: ReferenceAssignment[] = [];
  for (const { id, raci, raciAlternatives } of responsibilities) {
    for (const [letterName, letter] of LETTERS) {
      const options = raciAlternatives.find((a) => a.letter === letterName)?.options ?? [];
      const cells = new Map<string, { choice: boolean; printed: string[] }>();
      for (const printed of raci[letterName]) {
        const role = columns.roleOf(printed);
        const cell = cells.get(role) ?? { choice: options.includes(printed), printed: [] };
        cells.set(role, { ...cell, printed: [...cell.printed, printed] });
      }
      for (const [role, { choice, printed }] of cells)
        assignments.push({ responsibilityId: id, role, letter, choice, printed: printed.join(', ') });
    }
  }
  return { roles: columns.inOrder(), assignments };
}

/** Finds, and where needed adds, the column a printed name belongs to. */
class Columns {
  readonly #table: ReferenceRole[];
  readonly #tableNames: ReadonlySet<string>;
  readonly #aliases: ReadonlyMap<string, PrintedRoles['roleAliases'][number]>;
  /** Columns the tables lack, by what makes two spellings the same column. */
  readonly #lines = new Map<string, ReferenceRole>();

  constructor({ roles, roleAliases }: PrintedRoles) {
    this.#table = roles.map((role) => ({
      name: role.name,
      abbreviation: role.abbreviation ?? '',
      group: role.group,
      description: role.description,
      kind: 'role',
      origin: 'table',
      parts: [],
    }));
    this.#tableNames = new Set(roles.map((role) => role.name));
    this.#aliases = new Map(roleAliases.map((alias) => [alias.name, alias]));
  }

  roleOf(printed: string): string {
    if (this.#tableNames.has(printed)) return printed;
    const alias = this.#aliases.get(printed);
    if (!alias) throw new Error(`The catalogue does not explain the role name "${printed}"`);
    if (alias.kind === 'variant' || alias.kind === 'synonym') return alias.mapsTo[0] ?? printed;
    const compound = alias.kind === 'compound';
    const key = compound ? alias.mapsTo.join('+') : printed.toLowerCase().replace(/[^a-z0-9]/g, '');
    const known = this.#lines.get(key);
    if (known) return known.name;
    const kind = alias.kind === 'new' ? 'role' : alias.kind;
    const parts = compound ? alias.mapsTo : [];
    this.#lines.set(key, {
      name: printed,
      abbreviation: /\(([A-Z]{2,5})\)$/.exec(printed)?.[1] ?? '',
      group: LINE_GROUPS[kind],
      description: describe(kind, parts),
      kind,
      origin: 'line',
      parts,
    });
    return printed;
  }

  inOrder(): ReferenceRole[] {
    const lines = [...this.#lines.values()];
    const ofKind = (kind: ReferenceRole['kind']) => lines.filter((role) => role.kind === kind);
    return [...this.#table, ...ofKind('role'), ...ofKind('compound'), ...ofKind('audience')];
  }
}

function describe(kind: ReferenceRole['kind'], parts: readonly string[]): string {
  if (kind === 'compound') return `Two roles in one name: ${parts.join(' and ')}.`;
  if (kind === 'audience') return 'A group that is only ever informed, not a team that can hold duties.';
  return 'Named in a RACI line of the reference, but not in its tables of roles.';
}
