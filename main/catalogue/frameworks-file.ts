import { join } from 'node:path';
import { Framework } from '../../shared/contract/crosswalk.ts';
import { assetsFolder } from '../paths.ts';
import { catalogue, readCatalogueFile } from './catalogue.ts';
import { z } from 'zod';

/** Frameworks whose items ship, in the order they are shown. */
const SHIPPED = [
  'nist-ai-rmf',
  'nist-800-53',
  'nist-ssdf',
  'owasp-llm',
  'owasp-ml',
  'mitre-atlas',
  'eu-ai-act',
  'iso-42001',
  'iso-27001',
] as const;

const FrameworkFile = Framework.extend({ schemaVersion: z.literal(1) });

let bundled: Framework[] | null = null;

/** The frameworks this version ships, read once. */
export function frameworks(): Framework[] {
  bundled ??= SHIPPED.map((id) => {
    const folder = join(assetsFolder, 'catalogue', 'frameworks');
    const { schemaVersion: _, ...framework } = readCatalogueFile(folder, `${id}.json`, FrameworkFile);
    return framework;
  });
  return bundled;
}

/** What each spelling of a framework in the reference means; null where the reference does not say which document. */
export const canonicalNames = (): ReadonlyMap<string, string | null> =>
  new Map(
    catalogue().responsibilities.frameworkAliases.map(({ printed, canonical }) => [printed, canonical]),
  );
