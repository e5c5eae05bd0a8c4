import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { AssayError } from '../../shared/contract/error.ts';
import { buildRaciReference, type RaciReference } from '../../shared/rules/raci-reference.ts';
import { assetsFolder } from '../paths.ts';
import { LevelsFile } from './levels-file.ts';
import { ResponsibilitiesFile } from './responsibilities-file.ts';
import { RolesFile } from './roles-file.ts';
import { ThreatsFile } from './threats-file.ts';

/** The bundled reference content: facts of the reference in our own words, guidance that a client adapts. */
export interface Catalogue {
  responsibilities: ResponsibilitiesFile;
  roles: RolesFile;
  threats: ThreatsFile;
  /** What the levels look like in each dimension. */
  levels: LevelsFile;
  /** The reference's RACI lines as columns and letters of the matrix. */
  raci: RaciReference;
}

/**
 * Reads and checks one file of the catalogue.
 * @throws AssayError DAMAGED when it is missing or is not what this version expects.
 */
export function readCatalogueFile<T>(folder: string, name: string, schema: z.ZodType<T>): T {
  const path = join(folder, name);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AssayError(
      'DAMAGED',
      `The reference content ${path} cannot be read (${reason}). Install Assay again.`,
    );
  }
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AssayError(
    'DAMAGED',
    `The reference content ${path} does not fit this version (${issue?.path.join('.')}: ${issue?.message}). Install Assay again.`,
  );
}

export function loadCatalogue(folder: string): Catalogue {
  const responsibilities = readCatalogueFile(folder, 'responsibilities.json', ResponsibilitiesFile);
  const roles = readCatalogueFile(folder, 'roles.json', RolesFile);
  const levels = readCatalogueFile(folder, 'levels.json', LevelsFile);
  const threats = readCatalogueFile(folder, 'threats.json', ThreatsFile);
  return {
    responsibilities,
    roles,
    threats,
    levels,
    raci: buildRaciReference(responsibilities.responsibilities, roles),
  };
}

let bundled: Catalogue | null = null;

/** The catalogue this version ships, read once. */
export function catalogue(): Catalogue {
  bundled ??= loadCatalogue(join(assetsFolder, 'catalogue'));
  return bundled;
}
